/**
 * The only way a row changes: the UPDATE itself says which version (and state) it expects, and the count of rows
 * decides. Reading first and writing then would let two people decide the same thing twice.
 */
import type { Knex } from 'knex';
import { Stale } from './errors';
import { withIdentity } from './identity';
import { withNameOrder } from './name-order';
import { toColumns, type Values } from './rows';

export interface Expected extends Values {
  id: number;
  version: number;
}

/** Writes `changes` and raises the version. `expected` may name more columns (`state`). Returns the new version. */
export async function conditionalUpdate(
  trx: Knex.Transaction,
  table: string,
  expected: Expected,
  changes: Values,
): Promise<number> {
  const version = expected.version + 1;
  const count = await trx(table)
    .where(expected)
    .update({ ...toColumns(withNameOrder(table, withIdentity(table, changes))), version, updated_at: new Date() });
  if (count === 1) return version;
  const current = await trx(table).where({ id: expected.id }).first('version');
  throw new Stale(current ? Number(current.version) : null);
}
