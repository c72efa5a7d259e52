/**
 * What a row is told apart by: the number or name that people typed, in canonical form, in a column of its own with a
 * unique index. Whoever writes the row need not think of it; the text stays as it was typed.
 */
import type { Knex } from 'knex';
import { canonicalOf } from '../engine/text/canonical';
import { Conflict } from './errors';

/** Table → the column whose text identifies, and the columns within which it does. */
export const IDENTIFIED = {
  payments: { by: 'number', within: 'jurisdiction_id' },
  contracts: { by: 'number', within: 'jurisdiction_id' },
  departments: { by: 'name', within: 'jurisdiction_id' },
  catalogue_items: { by: 'name', within: 'catalogue_id' },
} as const;
export type Identified = keyof typeof IDENTIFIED;

const isIdentified = (table: string): table is Identified => Object.hasOwn(IDENTIFIED, table);

export function withIdentity(table: string, values: Record<string, unknown>): Record<string, unknown> {
  const text = isIdentified(table) ? values[IDENTIFIED[table].by] : undefined;
  return typeof text === 'string' ? { ...values, identity: canonicalOf(text) } : values;
}

interface Wanted {
  table: Identified;
  /** The row of the place, the catalogue … within which it must be the only one. */
  within: unknown;
  text: string;
  /** What it is called: 拨付编号. */
  label: string;
  /** The row that is being renamed. */
  except?: number;
}

/** Worded here; the unique index decides where two come at once. */
export async function mustBeFree(trx: Knex, { table, within, text, label, except = 0 }: Wanted): Promise<void> {
  const { by, within: scope } = IDENTIFIED[table];
  const same = trx(table)
    .where({ [scope]: within, identity: canonicalOf(text) })
    .whereNot({ id: except });
  const found = await same.first({ text: by });
  if (!found) return;
  const as = found.text === text ? '' : `，当时写作“${found.text}”`;
  throw new Conflict(`${label}“${text}”已经登记过${as}。`, { field: by });
}
