/** What is answered: rows as their listing formats them, files, or what the command or question says. */
import type { RouteLine } from '../../../access/routes';
import { type Column, type Field, isReference, type Kind } from '../../../read/fields';
import type { Listing } from '../../../read/query';

export type Json = Record<string, unknown>;

const orNull = (type: string, more: Json = {}): Json => ({ type: [type, 'null'], ...more });
const SHOWN: Record<Kind, Json> = {
  text: orNull('string'),
  int: orNull('number'),
  money: orNull('string', { pattern: '^-?\\d+$', description: '单位：分' }),
  ratio: orNull('number'),
  date: orNull('string', { format: 'date' }),
  time: orNull('string', { format: 'date-time' }),
  flag: { type: 'boolean' },
  json: {},
};
const META: Json = { type: 'object' };
const PAGING: Json = {
  type: 'object',
  properties: {
    pagination: {
      type: 'object',
      properties: Object.fromEntries(
        ['page', 'pageSize', 'pageCount', 'start', 'limit', 'total'].map((name) => [name, { type: 'integer' }]),
      ),
      required: ['total'],
    },
  },
  required: ['pagination'],
};

/** Many rows: `find`, and other verbs that answer a listing but are no `findOne`. */
export const isList = ({ method, verb, rows }: RouteLine): boolean =>
  method === 'GET' && rows !== undefined && verb !== 'findOne';

export function repliesOf(line: RouteLine): Json {
  if (line.isFile) return { 200: { description: '文件', content: { 'application/octet-stream': { schema: BINARY } } } };
  const content: Json = { 'application/json': { schema: schemaOf(line) } };
  const listing = line.rows as Listing | undefined;
  if (isList(line) && listing?.sheet) content[XLSX] = { schema: BINARY };
  const status = line.method === 'POST' ? ['200', '201'] : ['200'];
  return Object.fromEntries(status.map((code) => [code, { description: '成功', content }]));
}

const BINARY: Json = { type: 'string', format: 'binary' };
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function schemaOf(line: RouteLine): Json {
  if (line.reply) return line.reply;
  const listing = line.rows as Listing | undefined;
  if (!listing) return enveloped({}, META);
  const row = rowOf(listing, isList(line));
  return isList(line) ? enveloped({ type: 'array', items: row }, PAGING, ['data', 'meta']) : enveloped(row, META);
}

const enveloped = (data: Json, meta: Json, required = ['data']): Json => ({
  type: 'object',
  properties: { data, meta },
  required,
});

/** A page of one thing may show more, and need not show every column of the list. */
function rowOf({ fields, dress }: Listing, isWhole: boolean): Json {
  // what a listing dresses its rows with may put a label or a whole row where a column holds a code
  const properties = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, dress ? {} : shown(field)]),
  );
  return {
    type: 'object',
    properties: { documentId: { type: 'string' }, ...properties },
    required: isWhole ? ['documentId'] : [],
  };
}

function shown(field: Field): Json {
  if (!isReference(field)) return column(field);
  const parts = Object.entries(field.fields).map(([name, part]) => [name, column(part)]);
  return {
    type: ['object', 'null'],
    properties: { documentId: { type: 'string' }, ...Object.fromEntries(parts) },
    required: ['documentId'],
  };
}

const column = ({ kind }: Column): Json => SHOWN[kind];
