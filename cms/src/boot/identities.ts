/**
 * Rows of before there were canonical forms get theirs at the start. Where two of them turn out to be the same, the
 * older one keeps it and the other is reported: nothing is changed or lost, and nobody else may take the form again.
 */
import type { Knex } from 'knex';
import { canonicalOf } from '../engine/text/canonical';
import { isPostgres } from '../write/dialect';
import { IDENTIFIED, type Identified } from '../write/identity';
import { whileChanging } from './guards';

const AT_ONCE = 400;

interface Row {
  id: number;
  within: number;
  text: string | null;
}
interface Filled {
  id: number;
  identity: string;
}

/** What is to be told of rows that say the same. */
export async function fillIdentities(trx: Knex.Transaction): Promise<string[]> {
  const told: string[] = [];
  for (const table of Object.keys(IDENTIFIED) as Identified[]) told.push(...(await fill(trx, table)));
  return told;
}

async function fill(trx: Knex.Transaction, table: Identified): Promise<string[]> {
  const { by, within } = IDENTIFIED[table];
  const columns = { id: 'id', within, text: by };
  const blank: Row[] = await trx(table).whereNull('identity').orderBy('id').select(columns);
  if (blank.length === 0) return [];
  const rows: (Row & { identity: string })[] = await trx(table)
    .whereNotNull('identity')
    .select({ ...columns, identity: 'identity' });
  const taken = new Map(rows.map((row) => [key(row, row.identity), row.text]));
  const { filled, told } = sorted(blank, taken);
  await whileChanging(trx, table, async () => {
    for (let from = 0; from < filled.length; from += AT_ONCE) {
      await write(trx, table, filled.slice(from, from + AT_ONCE));
    }
  });
  return told.map((words) => `${table}：${words}`);
}

const key = ({ within }: Row, identity: string): string => `${within} ${identity}`;

function sorted(blank: Row[], taken: Map<string, string | null>): { filled: Filled[]; told: string[] } {
  const filled: Filled[] = [];
  const told: string[] = [];
  for (const row of blank) {
    const identity = canonicalOf(row.text ?? '');
    const first = taken.get(key(row, identity));
    if (first !== undefined) told.push(`“${row.text}”与“${first}”是同一编号或名称，请核对`);
    else {
      taken.set(key(row, identity), row.text);
      filled.push({ id: row.id, identity });
    }
  }
  return { filled, told };
}

/** One statement for many rows; both databases take a list of values to join. */
async function write(trx: Knex.Transaction, table: Identified, filled: Filled[]): Promise<void> {
  const number = isPostgres(trx) ? 'bigint' : 'integer';
  const line = `SELECT CAST(? AS ${number}) AS row_id, CAST(? AS text) AS form`;
  const lines = filled.map(() => line).join(' UNION ALL ');
  const bindings = filled.flatMap(({ id, identity }) => [id, identity]);
  await trx.raw(`UPDATE ${table} SET identity = v.form FROM (${lines}) AS v WHERE ${table}.id = v.row_id`, bindings);
}
