/**
 * Something that happened cannot lie ahead of the day of the question. Asked of an earlier day, or told of a day that
 * has not come, such a date is not known yet, and a row none of whose days has come is not there yet.
 */
import { COLLECTIONS, REGISTER_DATED, REGISTER_FIELDS } from './collections';
import type { Row } from './dossier';
import { type FactDefinition, type FactValue, isOfPast } from './facts';
import { own } from './lookup';
import type { RegisterId } from './rulebook';

type Dictionary = Record<string, FactDefinition>;

export const liesAhead = (definition: FactDefinition | undefined, value: FactValue | undefined, today: string) =>
  definition !== undefined && isOfPast(definition) && typeof value === 'string' && value.slice(0, 10) > today;

function tellsPast(facts: Dictionary, field: string, register?: RegisterId): boolean {
  const collection = register === undefined ? undefined : own(COLLECTIONS, register);
  const type = register === undefined ? undefined : own(collection?.fields ?? REGISTER_FIELDS, field);
  if (type !== undefined) return type === 'date' && !collection?.limits?.includes(field);
  const definition = own(facts, field);
  return definition !== undefined && isOfPast(definition);
}

const pastFields = (facts: Dictionary, row: Row, register?: RegisterId): string[] =>
  Object.keys(row).filter((field) => typeof row[field] === 'string' && tellsPast(facts, field, register));
const daysIn = (row: Row, fields: string[]): string[] => fields.map((field) => String(row[field]).slice(0, 10)).sort();

/** Days of what happened, among facts or (with its register) in a row. */
export const pastDays = (facts: Dictionary, row: Row, register?: RegisterId): string[] =>
  daysIn(row, pastFields(facts, row, register));

interface PastDays {
  fields: string[];
  /** Of the days the row itself tells of; when it was entered says nothing of when it happened. */
  first?: string;
  last?: string;
}
const known = new WeakMap<Dictionary, WeakMap<Row, PastDays>>();

function readDays(facts: Dictionary, register: RegisterId, row: Row): PastDays {
  const fields = pastFields(facts, row, register);
  const told = fields.filter((field) => field !== REGISTER_DATED);
  return { fields, first: daysIn(row, told)[0], last: daysIn(row, fields).at(-1) };
}

/** A row is asked for again and again, and never changes. */
function daysOf(facts: Dictionary, register: RegisterId, row: Row): PastDays {
  const rows = known.get(facts) ?? new WeakMap<Row, PastDays>();
  known.set(facts, rows);
  const days = rows.get(row) ?? readDays(facts, register, row);
  rows.set(row, days);
  return days;
}

/** The rows as they were known on a day. */
export function rowsOn(facts: Dictionary, register: RegisterId, rows: Row[], today: string): Row[] {
  return rows.flatMap((row) => {
    const { fields, first, last } = daysOf(facts, register, row);
    if (last === undefined || last <= today) return [row];
    if (first !== undefined && first > today) return [];
    const ahead = fields.filter((field) => String(row[field]).slice(0, 10) > today);
    return [{ ...row, ...Object.fromEntries(ahead.map((field) => [field, null])) }];
  });
}
