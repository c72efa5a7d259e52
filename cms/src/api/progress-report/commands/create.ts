/** The unit takes up the return of a quarter: a draft prefilled from the last one and from the books. */
import { z } from 'zod';
import { mustBeInHand } from '../../../cases/project/standing-stage';
import { documentId, quarter, year } from '../../../money/input';
import { occasionOf } from '../../../money/occasion';
import type { CommandHandler } from '../../../write/command';
import { BadInput, Conflict } from '../../../write/errors';
import { parsed } from '../../../write/input';
import { insertRow } from '../../../write/rows';
import type { Tx } from '../../../write/tx';
import { besideOf } from '../services/books';
import { prefillOf } from '../services/prefill';
import { columnsOf, type ReportRow, shown } from '../services/row';

export const body = z.strictObject({ project: documentId, year, quarter });

async function mustBeFirst(tx: Tx, key: { project_id: number; year: number; quarter: number }): Promise<void> {
  const found = await tx.trx('progress_reports').where(key).first('document_id');
  if (found) throw new Conflict('该项目本季度的进度已在填报。', { progressReport: found.document_id });
}

export const create: CommandHandler = async (tx, input) => {
  const given = parsed(body, input.body);
  const { project, rulebook } = await occasionOf(tx, given.project);
  mustBeInHand(project, rulebook);
  const key = { project_id: project.id, year: given.year, quarter: given.quarter };
  await mustBeFirst(tx, key);
  const beside = await besideOf(tx.trx, project.id, given.year, given.quarter);
  if (beside.quarter.from > tx.today) throw new BadInput([{ field: 'quarter', message: '该季度尚未开始' }]);
  const prefill = prefillOf(project, beside);
  const { id, documentId: created } = await insertRow(tx.trx, 'progress_reports', {
    ...key,
    jurisdiction_id: project.jurisdiction_id,
    department_id: project.department_id,
    state: 'draft',
    facts: prefill.facts,
    ...columnsOf(prefill.counted),
  });
  const after = shown((await tx.trx('progress_reports').where({ id }).first()) as ReportRow);
  return {
    status: 201,
    data: { documentId: created, ...after },
    meta: { prefill: prefill.explanation },
    audit: { entity: 'progress-report', entityId: created, project: project.document_id, after },
  };
};
