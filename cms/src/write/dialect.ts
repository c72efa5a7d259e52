/** The two databases differ in a few statements; this says which one it is. */
import type { Knex } from 'knex';

export function isPostgres(knex: Knex): boolean {
  return knex.client.driverName === 'pg';
}

/** One of several instances at a time does what follows, until its transaction ends. SQLite has one writer anyway. */
export async function lockFor(trx: Knex.Transaction, purpose: keyof typeof LOCKS): Promise<void> {
  if (isPostgres(trx)) await trx.raw('SELECT pg_advisory_xact_lock(?)', [LOCKS[purpose]]);
}

/** Numbers nobody else locks by; the same in every instance. */
const LOCKS = { audit: 7_203_114, start: 7_203_115, administrator: 7_203_116 };
