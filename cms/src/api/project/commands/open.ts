/** Opens a procedure on a project. */
import { z } from 'zod';
import { onProject } from '../../../cases/ground';
import { auditOf } from '../../../cases/judge';
import { openCase } from '../../../cases/open-case';
import { rulebookOn } from '../../../cases/project/version-of-project';
import { procedureOf } from '../../../cases/work';
import type { CommandHandler } from '../../../write/command';
import { BadInput } from '../../../write/errors';
import { parsed } from '../../../write/input';
import { OVERRIDE } from '../../case/commands/act';
import { caseView } from '../../case/services/case-view';
import { takeProject } from '../services/take';

export const BODY = z.strictObject({ procedure: z.string().max(80), override: OVERRIDE.optional() });

export const openProcedure: CommandHandler = async (tx, { params, body }) => {
  const { procedure: id, override } = parsed(BODY, body);
  const project = await takeProject(tx, params.id);
  const rulebook = rulebookOn(tx, project);
  const { subject, title } = procedureOf(rulebook, id);
  if (subject !== 'project') {
    throw new BadInput([{ field: 'procedure', message: `“${title}”随所办事项一并发起，请先登记该事项` }]);
  }
  const { work, judgement } = await openCase(tx, onProject(project), id, { reason: override?.reason });
  const ids = { entity: 'case', entityId: work.row.document_id, project: project.document_id };
  const after = { procedure: id, state: work.row.state };
  return { status: 201, data: await caseView(tx, work), audit: { ...ids, after, ...auditOf(judgement, rulebook) } };
};
