/**
 * Lists as SQL: a closed grammar of filters, sorts and pages over the fields a resource declares.
 * Anything else is refused with 400, so that no column can be probed that is not shown.
 * The page's ids are found first, with no join that the question does not need; then those few rows are dressed.
 */
import type { Knex } from 'knex';
import type { Context } from 'koa';
import { actorOf } from '../access/actor';
import { applyScope, scopeOf } from '../access/scope';
import type { Sheet } from '../export/sheet';
import { isPostgres } from '../write/dialect';
import { BadInput, NotFound } from '../write/errors';
import { database } from './database';
import { type Field, format, isReference, snake } from './fields';
import { type Asked, type Filter, parseQuestion, type Question } from './question';

export interface Listing {
  table: string;
  fields: Record<string, Field>;
  /** Fields (`name`, `project.name`) that `_q` looks into. */
  search?: string[];
  /** Default order, `-createdAt` when none is given. */
  sort?: string;
  /** Joins that columns of this resource need beyond its references. */
  joins?: (query: Knex.QueryBuilder) => void;
  /** Narrows every list and lookup of this resource. Runs after the client's filters. */
  always?: (query: Knex.QueryBuilder, ctx: Context) => void;
  /** Rows are everybody's (jurisdictions) or are narrowed by `always` alone. */
  unscoped?: boolean;
  /** What rows show beside their columns: words for codes, days left, facts as people read them. */
  dress?: (ctx: Context, rows: Row[]) => Row[];
  /** How the list looks as a workbook; without it there is none. */
  sheet?: Sheet;
}
export type Row = Record<string, unknown>;
export interface Page {
  data: Row[];
  meta: { pagination: Record<string, number> };
}

/** `GET /api/<resource>` */
export async function listOf(
  ctx: Context,
  listing: Listing,
  query: Record<string, unknown> = ctx.query,
): Promise<Page> {
  const question = parseQuestion(query, listing);
  const total = await totalOf(ctx, listing, question);
  const data = await rowsOf(ctx, listing, question);
  return { data, meta: { pagination: question.page.meta(total) } };
}

/** The same rows in the same order, all of them; refused where they are more than `most`. */
export async function everyOf(
  ctx: Context,
  listing: Listing,
  query: Record<string, unknown>,
  most: number,
): Promise<Row[]> {
  const question = parseQuestion(query, listing);
  assertNotMore(await totalOf(ctx, listing, question), most);
  return rowsOf(ctx, listing, { ...question, page: { ...question.page, offset: 0, limit: most } });
}

export function assertNotMore(total: number, most: number): void {
  if (total <= most) return;
  const message = `符合条件的有 ${total} 行，一次最多导出 ${most} 行。请加上筛选条件（如年度、单位、日期）分次导出。`;
  throw new BadInput([{ field: '导出', message }]);
}

async function totalOf(ctx: Context, listing: Listing, { filters }: Question): Promise<number> {
  const found = await restricted(ctx, listing, filters).count({ total: '*' }).first();
  return Number(found?.total ?? 0);
}

async function rowsOf(ctx: Context, listing: Listing, { filters, sort, page }: Question): Promise<Row[]> {
  const ids = restricted(ctx, listing, filters, sort).select(`${listing.table}.id`);
  order(ids, sort, listing);
  const rows = await database()
    .from(ids.limit(page.limit).offset(page.offset).as('page'))
    .join(listing.table, `${listing.table}.id`, 'page.id')
    .modify((query) => {
      listing.joins?.(query);
      dress(query, listing, sort);
    });
  return shown(
    ctx,
    listing,
    rows.map((row: Row) => toJson(row, listing)),
  );
}

const shown = (ctx: Context, listing: Listing, rows: Row[]): Row[] => listing.dress?.(ctx, rows) ?? rows;

/** How many rows the list has under these filters. */
export async function countOf(ctx: Context, listing: Listing, filters: Record<string, unknown>): Promise<number> {
  return totalOf(ctx, listing, parseQuestion({ filters }, listing));
}

/** `GET /api/<resource>/:id`; 404 where the person may not see it. */
export async function oneOf(ctx: Context, listing: Listing, documentId: string): Promise<Row> {
  const query = restricted(ctx, listing, []).where(`${listing.table}.document_id`, documentId);
  dress(query, listing, []);
  const row = await query.first();
  if (!row) throw new NotFound();
  const [one] = shown(ctx, listing, [toJson(row, listing)]);
  return one as Row;
}

function restricted(ctx: Context, listing: Listing, filters: Filter[], sort: Asked[] = []): Knex.QueryBuilder {
  const query = database().from(listing.table);
  listing.joins?.(query);
  for (const name of new Set([...filters.flatMap((filter) => filter.needs), ...sort.flatMap((item) => item.needs)])) {
    join(query, listing, name);
  }
  for (const filter of filters) filter.apply(query);
  if (!listing.unscoped) applyScope(query, scopeOf(actorOf(ctx)), listing.table);
  listing.always?.(query, ctx);
  return query;
}

function join(query: Knex.QueryBuilder, listing: Listing, name: string): void {
  const field = listing.fields[name];
  if (!field || !isReference(field)) return;
  query.leftJoin(`${field.table} as ${name}`, `${name}.id`, `${listing.table}.${field.by ?? `${snake(name)}_id`}`);
}

/**
 * Alike on both databases: rows without the value come last, and text stands by its code points, whatever the database
 * was made with. Said only where the database would do otherwise, so that an index still serves.
 */
function order(query: Knex.QueryBuilder, sort: Asked[], { table }: Listing): void {
  const onPostgres = isPostgres(database());
  for (const { column, kind, isAlways, direction } of sort) {
    const text = onPostgres && kind === 'text' ? ' collate "C"' : '';
    const last = !isAlways && direction === (onPostgres ? 'desc' : 'asc') ? ' nulls last' : '';
    query.orderByRaw(`??${text} ${direction}${last}`, [column]);
  }
  query.orderBy(`${table}.id`, sort[0]?.direction ?? 'desc');
}

function dress(query: Knex.QueryBuilder, listing: Listing, sort: Asked[]): void {
  query.select({ documentId: `${listing.table}.document_id` });
  for (const [name, field] of Object.entries(listing.fields)) {
    if (!isReference(field)) {
      query.select({ [name]: field.column ?? `${listing.table}.${snake(name)}` });
      continue;
    }
    join(query, listing, name);
    query.select({ [`${name}.documentId`]: `${name}.document_id` });
    for (const [part, column] of Object.entries(field.fields)) {
      query.select({ [`${name}.${part}`]: column.column ?? `${name}.${snake(part)}` });
    }
  }
  if (sort.length > 0) order(query, sort, listing);
}

function toJson(row: Row, listing: Listing): Row {
  const shown: Row = { documentId: row.documentId };
  for (const [name, field] of Object.entries(listing.fields)) {
    if (!isReference(field)) shown[name] = format(field.kind, row[name]);
    else if (row[`${name}.documentId`] === null) shown[name] = null;
    else {
      const parts = Object.entries(field.fields).map(([part, column]) => [
        part,
        format(column.kind, row[`${name}.${part}`]),
      ]);
      shown[name] = { documentId: row[`${name}.documentId`], ...Object.fromEntries(parts) };
    }
  }
  return shown;
}
