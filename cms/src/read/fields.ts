/** What a resource shows of a row and what may be asked of it: one entry per field of the reply. */
import { fenText, fromJson, toDate, toFlag } from '../write/columns';

export type Kind = 'text' | 'int' | 'money' | 'ratio' | 'date' | 'time' | 'flag' | 'json';
export interface Column {
  kind: Kind;
  /** `alias.column`; default: the snake_case of the field's name in the resource's own table. */
  column?: string;
  /** May be filtered and sorted by. Default true, but for json. */
  asked?: boolean;
  /** A name, ordered by its pinyin: the table keeps the order beside it (`write/name-order`). */
  isName?: true;
  /** No row is without it. */
  isAlways?: true;
}
/** A row beside this one, shown as `{documentId, name, …}`. Joined LEFT by the foreign key. */
export interface Reference {
  table: string;
  /** Foreign-key column of the resource's own table; default `<field>_id`. */
  by?: string;
  fields: Record<string, Column>;
}
export type Field = Column | Reference;

export const text = (column?: string): Column => ({ kind: 'text', column });
export const name = (column?: string): Column => ({ kind: 'text', column, isName: true });
export const int = (column?: string): Column => ({ kind: 'int', column });
export const money = (column?: string): Column => ({ kind: 'money', column });
export const ratio = (column?: string): Column => ({ kind: 'ratio', column });
export const date = (column?: string): Column => ({ kind: 'date', column });
export const time = (column?: string): Column => ({ kind: 'time', column });
export const flag = (column?: string): Column => ({ kind: 'flag', column });
export const json = (column?: string): Column => ({ kind: 'json', column, asked: false });
export const ref = (table: string, fields: Record<string, Column>, by?: string): Reference => ({ table, fields, by });

export const DEPARTMENT = ref('departments', { name: name() });
export const CONTRACTOR = ref('departments', { name: name() }, 'contractor_id');
export const PLAN = ref('annual_plans', { year: int() });
export const PROJECT = ref('projects', { name: name(), number: text() });

export function isReference(field: Field): field is Reference {
  return 'table' in field;
}

/** `projects.name` → `projects.name_order` */
export const orderColumn = (column: string): string => `${column}_order`;

export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const FORMAT: Record<Kind, (value: unknown) => unknown> = {
  text: (value) => value,
  int: Number,
  ratio: Number,
  money: fenText,
  date: toDate,
  time: (value) => new Date(value as string | number | Date).toISOString(),
  flag: toFlag,
  json: (value) => fromJson(value, null),
};

/** A column's value as JSON; null stays null, but a flag nobody set is false. */
export function format(kind: Kind, value: unknown): unknown {
  if (value === null || value === undefined) return kind === 'flag' ? false : null;
  return FORMAT[kind](value);
}
