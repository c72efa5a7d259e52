/** What happened to a project, from the audit trail, newest first: who did what, when, and what the rules said. */
import type { Knex } from 'knex';
import { applyScope, scopeOf } from '../../../access/scope';
import type { ProjectRow } from '../../../dossier/rows';
import { parsePage } from '../../../read/question';
import { fromJson } from '../../../write/columns';
import { BadInput } from '../../../write/errors';
import type { CommandInput } from '../../../write/input';
import type { Tx } from '../../../write/tx';
import { closedTo } from '../../record/services/closed';
import { readProject } from './take';

const COLUMNS = [
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
];

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

function withinReach(query: Knex.QueryBuilder, tx: Tx): Knex.QueryBuilder {
  const { actor, trx } = tx;
  if (actor.role !== 'contractor') return query;
  return query.where((told) => {
    told.where('audit_entries.department_id', actor.departmentId);
    for (const [entity, table] of Object.entries(TABLES)) {
      const rows = trx(table).select(`${table}.document_id`);
      applyScope(rows, scopeOf(actor), table);
      told.orWhere((one) => void one.where('audit_entries.entity', entity).whereIn('audit_entries.entity_id', rows));
    }
  });
}

/** A row of a register closed to the person is not there for him, and neither is what was done with it. */
export function entriesOf(tx: Tx, project: ProjectRow): Knex.QueryBuilder {
  const closed = tx.trx('records').whereIn('register', closedTo(tx.actor)).where('project_id', project.id);
  const query = tx
    .trx('audit_entries')
    .where({ project: project.document_id, result: 'done' })
    .where((open) => {
      open.whereNull('entity').orWhereNot('entity', 'record').orWhereNotIn('entity_id', closed.select('document_id'));
    });
  return withinReach(query, tx);
}

const shown = (row: Record<string, unknown>) => ({
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
});

/** All of it, for the project's file. */
export async function wholeHistoryOf(tx: Tx, project: ProjectRow) {
  const rows = await entriesOf(tx, project).orderBy('seq', 'desc').select(COLUMNS);
  return rows.map(shown);
}

/** A page of it. */
export async function historyOf(tx: Tx, { params, query }: CommandInput) {
  const project = await readProject(tx, params.id);
  const { pagination, ...others } = query;
  const unknown = Object.keys(others).map((field) => ({ field, message: '不支持的查询参数' }));
  if (unknown.length > 0) throw new BadInput(unknown);
  const { offset, limit, meta } = parsePage(pagination);
  const total = Number((await entriesOf(tx, project).count({ total: '*' }).first())?.total ?? 0);
  const rows = await entriesOf(tx, project).orderBy('seq', 'desc').limit(limit).offset(offset).select(COLUMNS);
  return { data: rows.map(shown), meta: { pagination: meta(total) } };
}
