/** What happened to a project, from the audit trail: who did what, when, and what the rules said. */
import { fromJson } from '../../../write/columns';
import type { CommandInput } from '../../../write/input';
import type { Tx } from '../../../write/tx';
import { closedTo } from '../../record/services/closed';
import { readProject } from './take';

const NEWEST = 200;

export async function historyOf(tx: Tx, { params }: CommandInput) {
  const project = await readProject(tx, params.id);
  const rows = await tx
    .trx('audit_entries')
    .where({ project: project.document_id, result: 'done' })
    .orderBy('seq', 'desc')
    .limit(NEWEST)
    .select(
      'seq',
      'at',
      'user_name',
      'role',
      'department',
      'action',
      'entity',
      'entity_id',
      'after',
      'findings',
      'overrides',
    );
  const closed = closedTo(tx.actor);
  const isClosed = (after: unknown): boolean =>
    closed.includes(String((after as { register?: unknown } | null)?.register));
  const shown = rows.filter((row) => row.entity !== 'record' || !isClosed(fromJson(row.after, null)));
  return {
    data: shown.map((row) => ({
      seq: Number(row.seq),
      at: row.at,
      userName: row.user_name,
      role: row.role,
      department: row.department,
      action: row.action,
      entity: row.entity,
      entityId: row.entity_id,
      after: fromJson(row.after, null),
      findings: fromJson(row.findings, []),
      overrides: fromJson(row.overrides, null),
    })),
  };
}
