/** Rows go in by knex, inside the command's transaction; Strapi's own columns are filled here. */
import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { applyScope, type Scope } from '../access/scope';
import { NotFound } from './errors';
import { withIdentity } from './identity';
import { withNameOrder } from './name-order';

export type Values = Record<string, unknown>;
export interface Inserted {
  id: number;
  documentId: string;
}

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';

/** 24 characters of the alphabet Strapi uses, so that ids look alike wherever they come from. */
export function newDocumentId(): string {
  let id = '';
  while (id.length < 24) {
    for (const byte of randomBytes(32)) if (byte < 252 && id.length < 24) id += ALPHABET[byte % 36];
  }
  return id;
}

/** Column values as both databases take them: objects and lists as JSON text, undefined as null. */
export function toColumns(values: Values): Values {
  const columns: Values = {};
  for (const [column, value] of Object.entries(values)) {
    if (value === undefined) columns[column] = null;
    else
      columns[column] =
        typeof value === 'object' && value !== null && !(value instanceof Date) ? JSON.stringify(value) : value;
  }
  return columns;
}

/** Schema defaults live in Strapi, not in the database; the version of a new row is therefore written here. */
const WITHOUT_VERSION = new Set([
  'reallocations',
  'budgets',
  'payments',
  'ledgers',
  'duties',
  'materials',
  'snapshots',
  'notices',
  'audit_entries',
  'idempotency_keys',
]);

/** Inserts one row given by column names (`jurisdiction_id`, `plan_year` …). */
export async function insertRow(trx: Knex.Transaction, table: string, values: Values): Promise<Inserted> {
  const documentId = newDocumentId();
  const time = new Date();
  const own: Values = { document_id: documentId, created_at: time, updated_at: time, published_at: time };
  if (!WITHOUT_VERSION.has(table)) own.version = 1;
  const [row] = await trx(table)
    .insert(toColumns({ ...own, ...withNameOrder(table, withIdentity(table, values)) }))
    .returning('id');
  return { id: Number(row.id), documentId };
}

/** The row's number behind a documentId, as far as the person may see it; 404 otherwise. */
export async function idOf(trx: Knex, table: string, documentId: string, scope: Scope): Promise<number> {
  const row = await rowOf(trx, table, documentId, scope);
  return Number(row.id);
}

/** The whole row behind a documentId, as far as the person may see it; 404 otherwise. Column names are snake_case. */
export async function rowOf(
  trx: Knex,
  table: string,
  documentId: string,
  scope: Scope,
): Promise<Values & { id: number }> {
  if (typeof documentId !== 'string' || documentId === '') throw new NotFound();
  const query = trx(table).where(`${table}.document_id`, documentId).first(`${table}.*`);
  applyScope(query, scope, table);
  const row = await query;
  if (!row) throw new NotFound();
  return row;
}
