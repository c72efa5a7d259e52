import { inspect } from '../../../read/inspect';
import { command } from '../../../write/command';
import { explain } from '../commands/explain';
import { dutyList } from '../services/list';

export default {
  find: inspect(dutyList),
  explain: command('duty.explain', explain),
};
