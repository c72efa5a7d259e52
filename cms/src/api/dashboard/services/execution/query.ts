/**
 * Budget and payments of every project in one statement, so that all figures are of one moment. Payments are summed
 * between neighbouring boundaries along the index (project, paid_on, amount); adding them up gives any day asked for.
 */
import type { Knex } from 'knex';
import { applyScope, type Scope } from '../../../../access/scope';
import { toFen } from '../../../../write/columns';
import type { ProjectYear } from './amounts';
import type { Timeline } from './timeline';

export interface Selection {
  scope: Scope;
  /** documentIds; narrow what the scope allows. */
  department?: string;
  project?: string;
}

function projectsOf(database: Knex, { scope, department, project }: Selection): Knex.QueryBuilder {
  const query = database('projects as p').join('departments as d', 'd.id', 'p.department_id');
  applyScope(query, scope, 'projects', 'p');
  if (department) query.where('d.document_id', department);
  if (project) query.where('p.document_id', project);
  return query;
}

const span = (index: number): string => `span_${index}`;

function paymentsOf(database: Knex, selection: Selection, { boundaries, eve, end }: Timeline): Knex.QueryBuilder {
  const sums = boundaries.map((boundary, index) =>
    database.raw('SUM(CASE WHEN y.paid_on > ? AND y.paid_on <= ? THEN y.amount ELSE 0 END) AS ??', [
      boundaries[index - 1] ?? eve,
      boundary,
      span(index),
    ]),
  );
  return projectsOf(database, selection)
    .join('payments as y', 'y.project_id', 'p.id')
    .where('y.paid_on', '>', eve)
    .where('y.paid_on', '<=', end)
    .groupBy('y.project_id')
    .select('y.project_id', ...sums);
}

function budgetsOf(database: Knex, { scope }: Selection, year: number): Knex.QueryBuilder {
  return database('budgets as b')
    .where({ 'b.jurisdiction_id': scope.jurisdictionId, 'b.year': year })
    .groupBy('b.project_id')
    .select('b.project_id')
    .select(database.raw("SUM(CASE WHEN b.kind = 'initial' THEN b.amount ELSE 0 END) AS initial"))
    .select(database.raw('SUM(b.amount) AS current_budget'));
}

function toProjectYear(row: Record<string, unknown>, { boundaries }: Timeline): ProjectYear {
  let executed = 0;
  return {
    id: Number(row.id),
    documentId: String(row.document_id),
    number: String(row.number),
    name: String(row.name),
    stage: String(row.stage),
    department: { documentId: String(row.unit), name: String(row.unit_name) },
    initial: toFen(row.initial),
    current: toFen(row.current_budget),
    upTo: boundaries.map((_, index) => {
      executed += toFen(row[span(index)]);
      return executed;
    }),
  };
}

/** Projects with a budget or a payment in the year. */
export async function projectYears(database: Knex, selection: Selection, timeline: Timeline): Promise<ProjectYear[]> {
  const rows: Record<string, unknown>[] = await projectsOf(database, selection)
    .leftJoin(budgetsOf(database, selection, timeline.year).as('budget'), 'budget.project_id', 'p.id')
    .leftJoin(paymentsOf(database, selection, timeline).as('paid'), 'paid.project_id', 'p.id')
    .where((some) => some.whereNotNull('budget.project_id').orWhereNotNull('paid.project_id'))
    .select('p.id', 'p.document_id', 'p.number', 'p.name', 'p.stage')
    .select({ unit: 'd.document_id', unit_name: 'd.name' })
    .select('budget.initial', 'budget.current_budget', ...timeline.boundaries.map((_, index) => `paid.${span(index)}`))
    .orderBy('p.id');
  return rows.map((row) => toProjectYear(row, timeline));
}
