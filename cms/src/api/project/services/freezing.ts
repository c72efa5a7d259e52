/** The case whose review holds the declaration fast. A case that was sent back to the start holds nothing. */
import type { CaseRow, ProjectRow } from '../../../dossier/rows';
import type { Rulebook } from '../../../engine/rulebook';
import { Conflict } from '../../../write/errors';
import type { Tx } from '../../../write/tx';

export async function freezingCase(tx: Tx, project: ProjectRow): Promise<CaseRow | undefined> {
  return tx
    .trx('cases')
    .where({ project_id: project.id })
    .whereIn('state', ['open', 'done'])
    .whereNotNull('frozen')
    .orderBy('id', 'desc')
    .first();
}

export async function mustNotBeFrozen(tx: Tx, project: ProjectRow, rulebook: Rulebook): Promise<void> {
  const row = await freezingCase(tx, project);
  if (!row) return;
  const title = rulebook.procedures.find((procedure) => procedure.id === row.procedure)?.title ?? row.procedure;
  const words =
    row.state === 'open'
      ? `项目资料正在“${title}”中审查，退回后方可修改。`
      : `项目资料已经“${title}”办结，不能直接修改。`;
  throw new Conflict(words, { case: row.document_id });
}
