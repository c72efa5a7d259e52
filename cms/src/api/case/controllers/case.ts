import { readCase } from '../../../cases/work';
import { inspect } from '../../../read/inspect';
import { list } from '../../../read/list';
import { command } from '../../../write/command';
import { actOnCase } from '../commands/act';
import { caseView } from '../services/case-view';
import { handOverCase } from '../services/dossier';
import { cases } from '../services/listing';

export default {
  find: list(cases),
  findOne: inspect(async (tx, { params }) => ({ data: await caseView(tx, await readCase(tx, params.id ?? '')) })),
  dossier: handOverCase,
  act: command('case.act', actOnCase),
};
