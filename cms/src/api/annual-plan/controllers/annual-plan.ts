import { inspect } from '../../../read/inspect';
import { list } from '../../../read/list';
import { command } from '../../../write/command';
import { call } from '../commands/call';
import { compile } from '../commands/compile';
import { finalise } from '../commands/finalise';
import { openProcedure } from '../commands/open';
import { reallocate } from '../commands/reallocate';
import { setTotal } from '../commands/set-total';
import { plans } from '../services/listing';
import { planView } from '../services/plan-view';

export default {
  find: list(plans),
  findOne: inspect(async (tx, { params }) => ({ data: await planView(tx, params.id) })),
  create: command('annual-plan.create', call),
  open: command('annual-plan.open', openProcedure),
  'set-total': command('annual-plan.set-total', setTotal),
  compile: command('annual-plan.compile', compile),
  finalise: command('annual-plan.finalise', finalise),
  reallocate: command('annual-plan.reallocate', reallocate),
};
