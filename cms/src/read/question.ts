/**
 * `filters[field][$op]` with `$and` and `$or`, `sort`, `pagination`, `_q`, `fields`, `populate`: what a list may be asked,
 * as the clients of Strapi ask it. The rest is a 400 that names the parameter.
 */
import type { Knex } from 'knex';
import { z } from 'zod';
import { isDate } from '../engine/dates';
import { canonicalOf } from '../engine/text/canonical';
import { BadInput } from '../write/errors';
import { type Column, isReference, type Kind, orderColumn, snake } from './fields';
import type { Listing } from './query';

export interface Filter {
  /** References that must be joined. */
  needs: string[];
  apply: (query: Knex.QueryBuilder) => void;
}
export interface Asked {
  needs: string[];
  column: string;
  kind: Kind;
  /** No row is without the value. */
  isAlways: boolean;
  direction: 'asc' | 'desc';
}
export interface Question {
  filters: Filter[];
  sort: Asked[];
  page: Paging;
}
/** Asked for as page and size, or as start and limit; answered in the same words. */
export interface Paging {
  offset: number;
  limit: number;
  meta: (total: number) => Record<string, number>;
}

const PAGE_SIZE = { standard: 25, most: 100 };
const MOST_NUMBER = 999_999;
const atLeast = (least: number, most = MOST_NUMBER) => z.int().min(least).max(most).optional();
/** What the description of the API says of pages; `parsePage` reads them, and takes a larger page for the largest. */
export const PAGINATION = z
  .union([
    z.strictObject({ page: atLeast(1), pageSize: atLeast(1, PAGE_SIZE.most) }),
    z.strictObject({ start: atLeast(0), limit: atLeast(1, PAGE_SIZE.most) }),
  ])
  .meta({ type: 'object', description: 'page 和 pageSize，或 start 和 limit；一页至多 100 行' });
const MOST_VALUES = 200;
const GROUPS = ['$and', '$or'];
const MOST_DEEP = 4;
/** What a client may name; `fields` and `populate` choose among what is shown, see `selection.ts`. */
const PARAMETERS = ['filters', 'sort', 'pagination', '_q', 'fields', 'populate'];
const COMPARISONS: Record<string, string> = { $eq: '=', $ne: '<>', $gt: '>', $gte: '>=', $lt: '<', $lte: '<=' };

export function parseQuestion(query: Record<string, unknown>, listing: Listing): Question {
  for (const name of Object.keys(query)) {
    if (!PARAMETERS.includes(name)) refuse(name, '不支持的查询参数');
  }
  const filters = parseFilters(query.filters, listing);
  if (query._q !== undefined && query._q !== '') filters.push(search(text('_q', query._q), listing));
  return {
    filters,
    sort: parseSort(query.sort ?? listing.sort ?? '-createdAt', listing),
    page: parsePage(query.pagination),
  };
}

function refuse(field: string, message: string): never {
  throw new BadInput([{ field, message }]);
}

function text(field: string, value: unknown): string {
  if (typeof value !== 'string' || value.includes('\0')) refuse(field, '应为文字');
  if (value.length > 200) refuse(field, '不能超过200字');
  return value;
}

function asObject(field: string, value: unknown): [string, unknown][] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(field, '格式有误');
  return Object.entries(value);
}

interface Target {
  needs: string[];
  column: string;
  kind: Kind;
  /** Where the order of a name is kept. */
  order?: string;
  isAlways?: boolean;
}

/** `name`, `department` (its documentId), `department.name` → where it is in the SQL. */
function target(path: string, listing: Listing): Target | undefined {
  const [name = '', part = 'documentId', ...rest] = path.split('.');
  if (rest.length > 0) return undefined;
  if (path === 'documentId') return { needs: [], column: `${listing.table}.document_id`, kind: 'text' };
  if (path === 'createdAt' || path === 'updatedAt')
    return { needs: [], column: `${listing.table}.${snake(path)}`, kind: 'time', isAlways: true };
  const field = Object.hasOwn(listing.fields, name) ? listing.fields[name] : undefined;
  if (!field) return undefined;
  if (!isReference(field)) {
    if (path.includes('.') || field.asked === false) return undefined;
    return told([], field, `${listing.table}.${snake(name)}`);
  }
  const inner: Column | undefined =
    part === 'documentId'
      ? { kind: 'text', column: `${name}.document_id` }
      : Object.hasOwn(field.fields, part)
        ? field.fields[part]
        : undefined;
  if (!inner || inner.asked === false) return undefined;
  return told([name], inner, `${name}.${snake(part)}`);
}

function told(needs: string[], { column: own, kind, isName, isAlways }: Column, usual: string): Target {
  const column = own ?? usual;
  return { needs, column, kind, isAlways, order: isName ? orderColumn(column) : undefined };
}

function parseFilters(filters: unknown, listing: Listing, label = 'filters', depth = 0): Filter[] {
  if (depth > MOST_DEEP) refuse(label, '筛选条件嵌套过深');
  const parsed: Filter[] = [];
  for (const [name, tests] of asObject(label, filters)) {
    if (GROUPS.includes(name)) parsed.push(group(name, tests, listing, `${label}[${name}]`, depth));
    else parsed.push(...filtersOn(name, tests, listing));
  }
  if (parsed.length > 30) refuse('filters', '筛选条件过多');
  return parsed;
}

/** `$or: [{…}, {…}]`: one of them holds; `$and`: all of them. Within one of them all conditions hold. */
function group(name: string, tests: unknown, listing: Listing, label: string, depth: number): Filter {
  const given = Array.isArray(tests) ? tests : asObject(label, tests).map(([, one]) => one);
  if (given.length === 0 || given.length > 30) refuse(label, '应为一至三十组条件');
  const members = given.map((one, index) => parseFilters(one, listing, `${label}[${index}]`, depth + 1));
  const apply = (query: Knex.QueryBuilder) =>
    void query.where((whole) => {
      for (const filters of members) {
        whole[name === '$or' ? 'orWhere' : 'where']((part) => {
          for (const filter of filters) filter.apply(part);
        });
      }
    });
  return { needs: members.flat().flatMap(({ needs }) => needs), apply };
}

function filtersOn(path: string, tests: unknown, listing: Listing): Filter[] {
  const found = target(path, listing);
  const label = `filters[${path.replace('.', '][')}]`;
  if (!found) refuse(label, '不支持按此字段筛选');
  return asObject(label, typeof tests === 'string' ? { $eq: tests } : tests).flatMap(([key, value]) => {
    if (key.startsWith('$')) return [filter(`${label}[${key}]`, found, key, value)];
    return path.includes('.')
      ? refuse(`${label}[${key}]`, '不支持按此字段筛选')
      : filtersOn(`${path}.${key}`, value, listing);
  });
}

function filter(label: string, { needs, column, kind }: Target, operator: string, value: unknown): Filter {
  const comparison = COMPARISONS[operator];
  if (comparison) {
    const operand = literal(label, kind, value);
    return { needs, apply: (query) => void query.where(column, comparison, operand as Knex.Value) };
  }
  if (operator === '$in') {
    const values = (Array.isArray(value) ? value : [value]).map((item) => literal(label, kind, item) as Knex.Value);
    if (values.length > MOST_VALUES) refuse(label, `不能超过${MOST_VALUES}个值`);
    return { needs, apply: (query) => void query.whereIn(column, values) };
  }
  if ((operator === '$contains' || operator === '$containsi') && kind === 'text')
    return contains(needs, [column], [text(label, value)]);
  if (operator === '$null' || operator === '$notNull') {
    const isNull = (value === 'true') === (operator === '$null');
    if (value !== 'true' && value !== 'false') refuse(label, '应为 true 或 false');
    return { needs, apply: (query) => void (isNull ? query.whereNull(column) : query.whereNotNull(column)) };
  }
  return refuse(label, '不支持的比较方式');
}

/**
 * Every word in one of the columns, compared as numbers and names are: width, case, hyphens and blanks do not count.
 * `guicheng_folded` is `canonicalOf` in the database (`boot/folding`). % and _ of the person's text are just characters.
 */
function contains(needs: string[], columns: string[], words: string[]): Filter {
  const patterns = words.map((word) => `%${canonicalOf(word).replace(/[\\%_]/g, '\\$&')}%`);
  return {
    needs,
    apply: (query) => {
      for (const pattern of patterns)
        query.where((either) => {
          for (const column of columns) either.orWhereRaw(`guicheng_folded(??) like ? escape '\\'`, [column, pattern]);
        });
    },
  };
}

function search(words: string, listing: Listing): Filter {
  const found = (listing.search ?? []).map((path) => target(path, listing)).filter((item) => item !== undefined);
  if (found.length === 0) refuse('_q', '此列表不支持搜索');
  return contains(
    found.flatMap((item) => item.needs),
    found.map((item) => item.column),
    words.split(/\s+/u).filter((word) => canonicalOf(word) !== ''),
  );
}

/** What both databases can hold in a column of whole numbers. */
const LARGEST = 2_147_483_647;
const MOMENT = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

function whole(label: string, given: string, most: number): number {
  if (!/^-?\d+$/.test(given)) refuse(label, '应为整数');
  return Math.abs(Number(given)) <= most ? Number(given) : refuse(label, '数值超出范围');
}

function moment(label: string, given: string): Date {
  const at = new Date(given);
  const [, day] = MOMENT.exec(given) ?? [];
  return isDate(day) && !Number.isNaN(at.getTime()) ? at : refuse(label, '应为时间，如 2026-07-31T09:00:00+08:00');
}

function literal(label: string, kind: Kind, value: unknown): unknown {
  const given = text(label, value);
  if (kind === 'int') return whole(label, given, LARGEST);
  if (kind === 'money') return whole(label, given, Number.MAX_SAFE_INTEGER);
  if (kind === 'ratio') return /^-?\d{1,9}(\.\d{1,9})?$/.test(given) ? Number(given) : refuse(label, '应为数字');
  if (kind === 'date' && !isDate(given)) refuse(label, '应为日期，如 2026-07-31');
  if (kind === 'flag') return given === 'true' || (given === 'false' ? false : refuse(label, '应为 true 或 false'));
  if (kind === 'time') return moment(label, given);
  return given;
}

function parseSort(sort: unknown, listing: Listing): Asked[] {
  const items = (Array.isArray(sort) ? sort : String(sort).split(',')).map((item) => text('sort', item).trim());
  if (items.length > 5) refuse('sort', '排序字段过多');
  return items.map((item) => {
    const descending = item.startsWith('-') || /:desc$/i.test(item);
    const found = target(item.replace(/^-/, '').replace(/:(asc|desc)$/i, ''), listing);
    if (!found) refuse('sort', `不支持按 ${item} 排序`);
    const { needs, column, kind, order = column, isAlways = false } = found;
    return { needs, column: order, kind, isAlways, direction: descending ? 'desc' : 'asc' };
  });
}

export function parsePage(pagination: unknown): Paging {
  const given: Record<string, number> = {};
  for (const [name, value] of asObject('pagination', pagination)) {
    const label = `pagination[${name}]`;
    if (!['page', 'pageSize', 'start', 'limit'].includes(name)) refuse(label, '不支持的分页参数');
    const least = name === 'start' ? 0 : 1;
    if (!/^\d{1,6}$/.test(String(value)) || Number(value) < least)
      refuse(label, least === 0 ? '应为不小于零的整数' : '应为正整数');
    given[name] = Number(value);
  }
  const { page, pageSize, start, limit } = given;
  const isByStart = start !== undefined || limit !== undefined;
  if (!isByStart) return byPage(page, pageSize);
  if (page !== undefined || pageSize !== undefined) refuse('pagination', '不能既按页又按起始位置分页');
  return byStart(start, limit);
}

function byPage(page = 1, size: number = PAGE_SIZE.standard): Paging {
  const pageSize = Math.min(size, PAGE_SIZE.most);
  const meta = (total: number) => ({ page, pageSize, pageCount: Math.ceil(total / pageSize), total });
  return { offset: (page - 1) * pageSize, limit: pageSize, meta };
}

function byStart(start = 0, size: number = PAGE_SIZE.standard): Paging {
  const limit = Math.min(size, PAGE_SIZE.most);
  return { offset: start, limit, meta: (total) => ({ start, limit, total }) };
}
