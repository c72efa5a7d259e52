/** Opens a procedure on the plan of a year. */
import { z } from 'zod';
import { onPlan } from '../../../cases/ground';
import { auditOf } from '../../../cases/judge';
import { openCase } from '../../../cases/open-case';
import { procedureOf } from '../../../cases/work';
import type { CommandHandler } from '../../../write/command';
import { BadInput } from '../../../write/errors';
import { parsed } from '../../../write/input';
import { OVERRIDE } from '../../case/commands/act';
import { caseView } from '../../case/services/case-view';
import { takePlanRow } from '../services/plan';

export const BODY = z.strictObject({ procedure: z.string().max(80), override: OVERRIDE.optional() });

export const openProcedure: CommandHandler = async (tx, { params, body }) => {
  const { procedure: id, override } = parsed(BODY, body);
  const { row, rulebook } = await takePlanRow(tx, params.id);
  const { subject, title } = procedureOf(rulebook, id);
  if (subject !== 'annual-plan') {
    throw new BadInput([{ field: 'procedure', message: `“${title}”不是年度计划的流程` }]);
  }
  const about = { type: subject, id: row.document_id, contractorId: null };
  const opening = { subject: about, facts: { 'plan.year': row.year }, reason: override?.reason };
  const { work, judgement } = await openCase(tx, onPlan(row), id, opening);
  const after = { procedure: id, year: row.year, state: work.row.state };
  const ids = { entity: 'case', entityId: work.row.document_id };
  return { status: 201, data: await caseView(tx, work), audit: { ...ids, after, ...auditOf(judgement, rulebook) } };
};
