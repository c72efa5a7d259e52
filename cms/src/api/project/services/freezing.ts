/** The case whose review holds the declaration fast. A case that was sent back to the start holds nothing. */
import type { CaseRow, ProjectRow } from '../../../dossier/rows';
import type { Rulebook } from '../../../engine/rulebook';
import { rulebookFor } from '../../../rulebooks/registry';
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

/** A declaration that was sent back is corrected by the version its case runs under; else by that of today. */
export async function declarationRulebook(tx: Tx, project: ProjectRow): Promise<Rulebook> {
  const running = { project_id: project.id, subject_type: 'project', state: 'open' };
  const row = await tx.trx('cases').where(running).orderBy('id', 'desc').first('rulebook_version');
  return rulebookFor(tx.actor.jurisdictionCode, tx.today, row?.rulebook_version);
}

export async function mustNotBeFrozen(tx: Tx, project: ProjectRow): Promise<void> {
  const row = await freezingCase(tx, project);
  if (!row) return;
  const rulebook = rulebookFor(tx.actor.jurisdictionCode, tx.today, row.rulebook_version);
  const title = rulebook.procedures.find((procedure) => procedure.id === row.procedure)?.title ?? row.procedure;
  const words =
    row.state === 'open'
      ? `项目资料正在“${title}”中审查，退回后方可修改。`
      : `项目资料已经“${title}”办结，不能直接修改。`;
  throw new Conflict(words, { case: row.document_id });
}
