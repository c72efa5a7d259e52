/**
 * Budget and payments of every project in one statement, so that all figures are of one moment. Payments are summed
 * between neighbouring boundaries; adding them up gives any day asked for.
 */
import type { Knex } from 'knex';
import { applyScope, type Scope } from '../../../../access/scope';
import { budgetOf, hasBudget, hasPayment, paidBetween } from '../../../../money/sums';
import { toFen } from '../../../../write/columns';
import type { ProjectYear } from './amounts';
import type { Timeline } from './timeline';

export interface Selection {
  scope: Scope;
  /** documentIds; narrow what the scope allows. */
  department?: string;
  project?: string;
}

const span = (index: number): string => `span_${index}`;

function projectsOf(database: Knex, { scope, department, project }: Selection): Knex.QueryBuilder {
  const query = database('projects as p').join('departments as d', 'd.id', 'p.department_id');
  applyScope(query, scope, 'projects', 'p');
  if (department) query.where('d.document_id', department);
  if (project) query.where('p.document_id', project);
  return query;
}

function paymentsOf(database: Knex, { boundaries, eve }: Timeline): Knex.QueryBuilder[] {
  return boundaries.map((boundary, index) =>
    paidBetween(database, boundaries[index - 1] ?? eve, boundary).as(span(index)),
  );
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
    initial: toFen(row.initial_budget),
    current: toFen(row.current_budget),
    upTo: boundaries.map((_, index) => {
      executed += toFen(row[span(index)]);
      return executed;
    }),
  };
}

/** Projects with a budget or a payment in the year. */
export async function projectYears(database: Knex, selection: Selection, timeline: Timeline): Promise<ProjectYear[]> {
  const { year, eve, end, asOf } = timeline;
  const moment = { year, day: asOf };
  const rows: Record<string, unknown>[] = await projectsOf(database, selection)
    .where((some) => {
      some.whereExists(hasBudget(database, year)).orWhereExists(hasPayment(database, eve, end));
    })
    .select('p.id', 'p.document_id', 'p.number', 'p.name', 'p.stage')
    .select({ unit: 'd.document_id', unit_name: 'd.name' })
    .select(budgetOf(database, moment, 'initial').as('initial_budget'))
    .select(budgetOf(database, moment, 'current').as('current_budget'))
    .select(paymentsOf(database, timeline))
    .orderBy('p.id');
  return rows.map((row) => toProjectYear(row, timeline));
}

/** Of what counts by a day of the year, the part that was entered only after it. */
export async function recordedAfter(
  database: Knex,
  selection: Selection,
  { eve }: Timeline,
  day: string,
): Promise<number> {
  const row = await projectsOf(database, selection)
    .join('payments as y', 'y.project_id', 'p.id')
    .where('y.paid_on', '>', eve)
    .where('y.paid_on', '<=', day)
    .where('y.recorded_on', '>', day)
    .sum({ sum: 'y.amount' })
    .first();
  return toFen(row?.sum ?? 0);
}
