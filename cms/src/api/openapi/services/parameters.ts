/** What may be asked beside the body: the closed lists that `read/question.ts` and `read/selection.ts` hold requests to. */
import type { z } from 'zod';
import { demandsVersion, type RouteLine } from '../../../access/routes';
import { isReference, type Kind } from '../../../read/fields';
import type { Listing } from '../../../read/query';
import { PAGINATION } from '../../../read/question';
import { ofZod } from './bodies';
import { isList, type Json } from './replies';

const COMPARED = ['$eq', '$ne', '$gt', '$gte', '$lt', '$lte'];
const LITERALS: Record<Kind, Json> = {
  text: { type: 'string', maxLength: 200 },
  int: { type: 'integer' },
  money: { type: 'integer', description: '单位：分' },
  ratio: { type: 'number' },
  date: { type: 'string', format: 'date' },
  time: { type: 'string', format: 'date-time' },
  flag: { type: 'boolean' },
  json: {},
};

export const inPath = (path: string): Json[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', minLength: 1 },
  }));

export function inHeader(line: RouteLine, isPublic: boolean): Json[] {
  if (line.method === 'GET' || isPublic) return [];
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description: '同一把键的重复请求得到第一次的答复',
    schema: { type: 'string', maxLength: 200 },
  };
  const version = {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: '所见版本，如 "3"；也可改在正文中写 version，两者都没有的答复 428',
    schema: { type: 'string', pattern: '^"?[1-9][0-9]{0,8}"?$' },
  };
  return demandsVersion(line) ? [key, version] : [key];
}

export function inQuery(line: RouteLine): Json[] {
  const named = line.query ? asked(line.query) : [];
  const listing = line.rows as Listing | undefined;
  if (line.method !== 'GET') return [];
  if (line.verb === 'findOne') return [...named, ...selection(undefined)];
  return listing && isList(line) ? [...named, ...ofList(listing)] : named;
}

function asked(question: z.ZodObject): Json[] {
  const { properties = {}, required = [] } = ofZod(question) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => query(name, schema, { required: required.includes(name) }));
}

function query(name: string, schema: Json, more: Json = {}): Json {
  const isDeep = schema.type === 'object';
  return {
    name,
    in: 'query',
    required: false,
    ...(isDeep ? { style: 'deepObject', explode: true } : {}),
    schema,
    ...more,
  };
}

function ofList(listing: Listing): Json[] {
  const sorts = askedOf(listing).map(([name]) => name);
  return [
    query('filters', filtersOf(listing), { description: '各条件都须成立，至多三十个' }),
    query('sort', {
      type: 'string',
      description: `以逗号分隔，至多五个；“-”或“:desc”为倒序。可用：${sorts.join('、')}`,
      pattern: `^(${one(sorts)})(,(${one(sorts)})){0,4}$`,
    }),
    query('pagination', ofZod(PAGINATION)),
    ...selection(Object.keys(listing.fields)),
    ...(listing.search
      ? [query('_q', { type: 'string', maxLength: 200, description: `查找：${listing.search.join('、')}` })]
      : []),
    query('format', { type: 'string', enum: listing.sheet ? ['json', 'xlsx'] : ['json'] }),
  ];
}

const one = (sorts: string[]) => `-?(${sorts.map((name) => name.replace('.', '\\.')).join('|')})(:asc|:desc)?`;

function selection(names: string[] | undefined): Json[] {
  const items = names ? { type: 'string', enum: ['*', 'documentId', 'version', ...names] } : { type: 'string' };
  const many = { type: 'array', items };
  return [
    query('fields', many, { description: '只要这些字段（documentId、version 总在其中）' }),
    query('populate', many, { description: '引用的记录总在答复中；写了 fields 的，列出还要的引用' }),
  ];
}

/** `name`, `department`, `department.name`: what may be filtered and sorted by, with its kind. */
function askedOf({ fields }: Listing): [string, Kind][] {
  const own = Object.entries(fields).flatMap(([name, field]): [string, Kind][] => {
    if (!isReference(field)) return field.asked === false ? [] : [[name, field.kind]];
    const parts = Object.entries(field.fields).filter(([, column]) => column.asked !== false);
    return [[name, 'text'], ...parts.map(([part, { kind }]): [string, Kind] => [`${name}.${part}`, kind])];
  });
  const always: [string, Kind][] = [
    ['documentId', 'text'],
    ['createdAt', 'time'],
    ['updatedAt', 'time'],
  ];
  return [...always.filter(([name]) => !(name in fields)), ...own];
}

function filtersOf(listing: Listing): Json {
  const properties: Record<string, Json> = {};
  for (const [path, kind] of askedOf(listing)) {
    const [name = '', part] = path.split('.');
    if (part === undefined) properties[name] = tests(kind);
    else Object.assign(properties[name]?.properties as Json, { [part]: tests(kind) });
  }
  const group = (words: string) => ({ type: 'array', description: words, items: { type: 'object' }, maxItems: 30 });
  return {
    type: 'object',
    properties: { ...properties, $and: group('各组条件都成立'), $or: group('有一组条件成立') },
    additionalProperties: false,
  };
}

function tests(kind: Kind): Json {
  const literal = LITERALS[kind];
  const compared = Object.fromEntries(COMPARED.map((operator) => [operator, literal]));
  const words = kind === 'text' ? { $contains: literal, $containsi: literal } : {};
  const presence = { $null: { type: 'boolean' }, $notNull: { type: 'boolean' } };
  return {
    type: 'object',
    properties: { ...compared, $in: { type: 'array', items: literal, maxItems: 200 }, ...words, ...presence },
    additionalProperties: false,
  };
}
