/**
 * Once, before there were drafts, a project that was only saved stood as declared. What nobody has handed in or worked
 * on becomes the draft it was; it keeps the number that its trail names. Where all is as it should be nothing happens.
 */
import type { Knex } from 'knex';

/** Others' work on a project shows in these. */
const WORK = [
  'plan_entries',
  'budgets',
  'contracts',
  'changes',
  'acceptances',
  'evaluations',
  'catalogues',
  'rectifications',
];

const hangingOn = (trx: Knex, table: string): Knex.QueryBuilder =>
  trx(table)
    .whereRaw('?? = ??', [`${table}.project_id`, 'projects.id'])
    .select(trx.raw('1'));

export async function settleDrafts(trx: Knex): Promise<void> {
  const saved = trx('projects').where({ stage: 'declared' }).whereNull('declared_on');
  for (const table of WORK) saved.whereNotExists(hangingOn(trx, table));
  saved.whereNotExists(hangingOn(trx, 'opinions').where({ state: 'issued' }).whereNot({ body: 'applicant' }));
  await saved.update({ stage: 'draft' });
}
