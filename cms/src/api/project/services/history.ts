/** What happened to a project, from the audit trail: who did what, when, and what the rules said. */
import type { Knex } from 'knex';
import { applyScope, scopeOf } from '../../../access/scope';
import { fromJson } from '../../../write/columns';
import type { CommandInput } from '../../../write/input';
import type { Tx } from '../../../write/tx';
import { closedTo } from '../../record/services/closed';
import { readProject } from './take';

const NEWEST = 200;

/** What entries tell of, by the name of the entity: a contractor is told of the rows that he sees in the lists. */
const TABLES: Record<string, string> = {
  case: 'cases',
  opinion: 'opinions',
  material: 'materials',
  contract: 'contracts',
  payment: 'payments',
  change: 'changes',
  acceptance: 'acceptances',
  evaluation: 'evaluations',
  catalogue: 'catalogues',
  'catalogue-item': 'catalogue_items',
  rectification: 'rectifications',
};

function withinReach(query: Knex.QueryBuilder, tx: Tx): void {
  const { actor, trx } = tx;
  if (actor.role !== 'contractor') return;
  query.where((told) => {
    told.where('audit_entries.department_id', actor.departmentId);
    for (const [entity, table] of Object.entries(TABLES)) {
      const rows = trx(table).select(`${table}.document_id`);
      applyScope(rows, scopeOf(actor), table);
      told.orWhere((one) => void one.where('audit_entries.entity', entity).whereIn('audit_entries.entity_id', rows));
    }
  });
}

export async function historyOf(tx: Tx, { params }: CommandInput) {
  const project = await readProject(tx, params.id);
  const query = tx
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
  withinReach(query, tx);
  const rows = await query;
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
