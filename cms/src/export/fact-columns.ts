/** What people stated, as columns: each fact under its label, money as money and days as days, as the dictionary says. */
import { percentOf } from '../engine/exact';
import type { FactDefinition, FactType } from '../engine/facts';
import { readMoney, writeMoney } from '../engine/money';
import type { Row } from '../read/query';
import type { ShownKind, Value } from './cells';
import type { Column } from './columns';
import type { Place } from './sheet';

export type Stated = Record<string, unknown>;

const KIND: Record<FactType, ShownKind> = {
  text: 'text',
  'long-text': 'text',
  choice: 'text',
  list: 'text',
  flag: 'flag',
  money: 'money',
  ratio: 'ratio',
  count: 'int',
  date: 'date',
};

/** Rows of many kinds state many things: beyond this many, one column tells them all in words. */
const MOST_COLUMNS = 30;

const isStated = (value: unknown): boolean => value !== null && value !== undefined && value !== '';
export const kindOfFact = ({ type }: FactDefinition): ShownKind => KIND[type];

/** The API gives facts in yuan text, the database keeps fen. */
function fenOf(value: unknown): Value {
  if (typeof value === 'number') return value;
  const read = readMoney(String(value));
  return 'fen' in read ? read.fen : null;
}

export function factValue(definition: FactDefinition, value: unknown): Value {
  if (!isStated(value)) return null;
  const { type, options = [] } = definition;
  const label = (one: unknown): string => options.find((option) => option.value === one)?.label ?? String(one);
  if (type === 'money') return fenOf(value);
  if (type === 'choice') return label(value);
  if (type === 'list') return (Array.isArray(value) ? value : [value]).map(label).join('、');
  return value as Value;
}

const factsIn = (row: Row): Stated => (row.facts ?? {}) as Stated;

export function factColumn(definition: FactDefinition, stated: (row: Row) => Stated): Column {
  const { id, label } = definition;
  return { label, kind: kindOfFact(definition), value: (row) => factValue(definition, stated(row)[id]) };
}

/** The facts that rows state, in the order of the dictionary; the same fact is the same column in every row. */
export function factColumns(rows: Row[], { facts }: Place, isOneKind = true): Column[] {
  const stated = new Set(rows.flatMap((row) => Object.keys(factsIn(row)).filter((id) => isStated(factsIn(row)[id]))));
  const known = Object.values(facts).filter(({ id }) => stated.has(id));
  if (known.length > MOST_COLUMNS || !isOneKind) return known.length > 0 ? [inWords(known)] : [];
  return known.map((definition) => factColumn(definition, factsIn));
}

function inWords(known: FactDefinition[]): Column {
  const told = (row: Row): string =>
    known
      .filter(({ id }) => isStated(factsIn(row)[id]))
      .map((definition) => `${definition.label}：${wordsOfFact(definition, factsIn(row)[definition.id])}`)
      .join('；');
  return { label: '登记内容', kind: 'text', value: told };
}

/** For a line of text: the amount with its unit, yes and no in words. */
export function wordsOfFact(definition: FactDefinition, value: unknown): string {
  const shown = factValue(definition, value);
  if (shown === null) return '';
  if (definition.type === 'money') return `${writeMoney(Number(shown))}元`;
  if (definition.type === 'flag') return shown === true || shown === 'true' ? '是' : '否';
  if (definition.type === 'ratio') return percentOf(Number(shown), 2);
  return String(shown);
}
