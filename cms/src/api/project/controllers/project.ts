import { inspect } from '../../../read/inspect';
import { list } from '../../../read/list';
import { command } from '../../../write/command';
import { createProject } from '../commands/create';
import { end } from '../commands/end';
import { moveVersion } from '../commands/move-version';
import { openProcedure } from '../commands/open';
import { postpone } from '../commands/postpone';
import { resume } from '../commands/resume';
import { submitDraft, submitNew } from '../commands/submit';
import { updateProject } from '../commands/update';
import { withdraw } from '../commands/withdraw';
import { checkVersion } from '../services/check-version';
import { handOverDossier } from '../services/dossier';
import { historyOf } from '../services/history';
import { projects } from '../services/listing';
import { projectView } from '../services/project-view';
import { standingOf } from '../services/standing';

export default {
  find: list(projects),
  findOne: inspect(async (tx, { params }) => ({ data: await projectView(tx, params.id) })),
  standing: inspect(standingOf),
  history: inspect(historyOf),
  dossier: handOverDossier,
  create: command('project.create', createProject),
  update: command('project.update', updateProject),
  submit: command('project.submit', submitDraft),
  'submit-new': command('project.submit', submitNew),
  withdraw: command('project.withdraw', withdraw),
  open: command('project.open', openProcedure),
  postpone: command('project.postpone', postpone),
  end: command('project.end', end),
  resume: command('project.resume', resume),
  'check-version': inspect(checkVersion),
  'move-version': command('project.move-version', moveVersion),
};
