/**
 * Sums per project as columns of a query on `projects as p`. A sub-query a figure walks the index (project, day,
 * amount) once and nothing else: twenty times faster over a million payments than one grouped join with CASEs.
 */
import type { Knex } from 'knex';

/** Payments after one day, up to and including another. */
export function paidBetween(database: Knex, after: string, upTo: string): Knex.QueryBuilder {
  return database('payments as y')
    .whereRaw('y.project_id = p.id')
    .where('y.paid_on', '>', after)
    .where('y.paid_on', '<=', upTo)
    .select(database.raw('COALESCE(SUM(y.amount), 0)'));
}

export function paidUpTo(database: Knex, day: string): Knex.QueryBuilder {
  return database('payments as y')
    .whereRaw('y.project_id = p.id')
    .where('y.paid_on', '<=', day)
    .select(database.raw('COALESCE(SUM(y.amount), 0)'));
}

/** Of one year, as it stood on a day; the initial target alone, or with what came later. */
export function budgetOf(
  database: Knex,
  { year, day }: { year: number; day: string },
  which: 'initial' | 'current',
): Knex.QueryBuilder {
  const query = database('budgets as b').whereRaw('b.project_id = p.id').where('b.year', year).where('b.on', '<=', day);
  if (which === 'initial') query.where('b.kind', 'initial');
  return query.select(database.raw('COALESCE(SUM(b.amount), 0)'));
}

export const hasBudget = (database: Knex, year: number): Knex.QueryBuilder =>
  database('budgets as b').whereRaw('b.project_id = p.id').where('b.year', year).select(database.raw('1'));

export const hasPayment = (database: Knex, after: string, upTo: string): Knex.QueryBuilder =>
  database('payments as y')
    .whereRaw('y.project_id = p.id')
    .where('y.paid_on', '>', after)
    .where('y.paid_on', '<=', upTo)
    .select(database.raw('1'));
