/** The collections every dossier carries beside its registers: what rules may count, sum or look for. */
import type { Knex } from 'knex';
import type { Row } from '../engine/dossier';
import type { FactValue } from '../engine/facts';
import { remembered } from './remembered';
import { readFen, readJson, type StoredJson } from './stored';

/** Whose rows are asked for; every table of a project carries the three. */
export type Owner = 'project_id' | 'department_id' | 'jurisdiction_id' | 'plan_id';
export interface OwnedRow {
  owner: number;
  /** documentId of the row, so that a case can leave out its own subject. */
  id: string;
  /** documentId of the row it is a part of. */
  whole?: string;
  row: Row;
}

type Stored = Record<string, unknown>;
interface Collection {
  table: string;
  /** Field of the collection → column. */
  columns: Record<string, string>;
  money?: string[];
  /** Facts kept as JSON are spread into the row under their own ids. */
  facts?: boolean;
  /** Tables it is joined with. */
  beside?: string[];
  join?: (query: Knex.QueryBuilder) => Knex.QueryBuilder;
  derive?: (row: Row) => Row;
  /** Column with the documentId of what a row is a part of. */
  whole?: string;
}

/** A refund counts against the payments it corrects. */
const signed = (row: Row): Row => ({
  ...row,
  amount: row.kind === 'refund' ? -Math.abs(Number(row.amount)) : Number(row.amount),
  year: Number(String(row.paidOn).slice(0, 4)),
});
/** Every amount moved counts once, never netted: what is taken from one part and given to another is one movement. */
const moved = (row: Row): Row => ({ ...row, moved: Math.max(Number(row.added ?? 0), Number(row.removed ?? 0)) });

export const COLLECTIONS: Record<string, Collection> = {
  payments: {
    table: 'payments',
    columns: { amount: 't.amount', paidOn: 't.paid_on', kind: 't.kind' },
    money: ['amount'],
    derive: signed,
  },
  budgets: {
    table: 'budgets',
    columns: { year: 't.year', amount: 't.amount', kind: 't.kind', on: 't.on' },
    money: ['amount'],
  },
  contracts: {
    table: 'contracts',
    columns: { amount: 't.amount', state: 't.state', signedOn: 't.signed_on', contractor: 'c.name' },
    money: ['amount'],
    facts: true,
    beside: ['departments'],
    join: (query) => query.leftJoin('departments as c', 'c.id', 't.contractor_id'),
  },
  changes: {
    table: 'changes',
    columns: { added: 't.added', removed: 't.removed', state: 't.state', ground: 't.ground', on: 't.on' },
    money: ['added', 'removed'],
    facts: true,
    derive: moved,
  },
  'plan-entries': {
    table: 'plan_entries',
    columns: {
      year: 'p.year',
      amount: 't.amount',
      state: 't.state',
      kind: 't.kind',
      source: 't.source',
      on: 't.listed_on',
    },
    money: ['amount'],
    beside: ['annual_plans'],
    join: (query) => query.join('annual_plans as p', 'p.id', 't.plan_id'),
  },
  'progress-reports': {
    table: 'progress_reports',
    columns: { year: 't.year', quarter: 't.quarter', filedOn: 't.filed_on', state: 't.state' },
  },
  catalogues: { table: 'catalogues', columns: { system: 't.system', state: 't.state', on: 't.on' }, facts: true },
  'catalogue-items': {
    table: 'catalogue_items',
    columns: { name: 't.name', sharedOn: 't.shared_on', openedOn: 't.opened_on' },
    facts: true,
    beside: ['catalogues'],
    join: (query) => query.join('catalogues as w', 'w.id', 't.catalogue_id'),
    whole: 'w.document_id',
  },
  rectifications: {
    table: 'rectifications',
    columns: { kind: 't.kind', dueOn: 't.due_on', state: 't.state', closedOn: 't.closed_on', on: 't.on' },
    facts: true,
  },
  acceptances: { table: 'acceptances', columns: { state: 't.state', on: 't.on' }, facts: true },
  evaluations: { table: 'evaluations', columns: { kind: 't.kind', on: 't.on', state: 't.state' }, facts: true },
};

function asRow(collection: Collection, stored: Stored): Row {
  const row: Row = collection.facts ? { ...readJson<Row>(stored.facts as StoredJson, {}) } : {};
  for (const field of Object.keys(collection.columns)) {
    const value = stored[field] as FactValue | undefined;
    row[field] = collection.money?.includes(field) ? readFen(value as string | number | null) : value;
  }
  return collection.derive ? collection.derive(row) : row;
}

/** Rows of one collection for many owners in one query. */
export async function collectionRows(trx: Knex, register: string, by: Owner, owners: number[]): Promise<OwnedRow[]> {
  const collection = COLLECTIONS[register];
  if (!collection || owners.length === 0) return [];
  const tables = [collection.table, ...(collection.beside ?? [])];
  return remembered(trx, tables, [register, by, owners], () => readCollection(trx, collection, by, owners));
}

async function readCollection(trx: Knex, collection: Collection, by: Owner, owners: number[]): Promise<OwnedRow[]> {
  const base = trx(`${collection.table} as t`).whereIn(`t.${by}`, owners).orderBy('t.id');
  const query = (collection.join ? collection.join(base) : base).select({
    owner: `t.${by}`,
    id: 't.document_id',
    ...collection.columns,
    ...(collection.facts ? { facts: 't.facts' } : {}),
    ...(collection.whole ? { whole: collection.whole } : {}),
  });
  const rows = (await query) as Stored[];
  return rows.map((row) => ({
    owner: Number(row.owner),
    id: String(row.id),
    ...(collection.whole && { whole: String(row.whole) }),
    row: asRow(collection, row),
  }));
}
