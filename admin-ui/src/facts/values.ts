import { formatYuanText, parseYuan, yuanText } from '../format/money';
import { formatRatio, parseRatio } from '../format/ratio';
import type { FactDefinition, Facts, FactValue } from '../types';

/** What stands in the fields: text as typed, true/false/nothing, or chosen options. */
export type FieldValue = string | boolean | string[] | null;
export type FormValues = Record<string, FieldValue>;

export const isBlank = (value: FieldValue | undefined): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** The API's values as they stand in fields: amounts with separators, ratios in percent. */
export function toForm(definitions: FactDefinition[], facts: Facts): FormValues {
  return Object.fromEntries(definitions.map((fact) => [fact.id, toField(fact, facts[fact.id])]));
}

function toField({ type }: FactDefinition, value: FactValue | undefined): FieldValue {
  if (value === null || value === undefined) return null;
  if (type === 'money') return formatYuanText(value as string | number);
  if (type === 'ratio') return formatRatio(value as string | number);
  return typeof value === 'number' ? String(value) : value;
}

/** Back to what the API takes; blank fields say null, so that clearing one clears it. */
export function toFacts(definitions: FactDefinition[], values: FormValues): Facts {
  return Object.fromEntries(definitions.map((fact) => [fact.id, toFact(fact, values[fact.id])]));
}

export function toFact({ type }: Pick<FactDefinition, 'type'>, value: FieldValue | undefined): FactValue {
  if (value === undefined || isBlank(value)) return null;
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (type === 'money') {
    const fen = parseYuan(text);
    return fen === null ? text : yuanText(fen);
  }
  if (type === 'ratio') return /[%％]$/.test(text) ? text : `${text}%`;
  return type === 'count' && /^-?\d+$/.test(text) ? Number(text) : text;
}

/** Two spellings of one value (200万 and 2,000,000.00) are the same. */
export function isSameValue(definition: FactDefinition | undefined, one: FieldValue, other: FieldValue): boolean {
  const read = (value: FieldValue) => JSON.stringify(toFact(definition ?? { type: 'text' }, value));
  return read(one) === read(other);
}

/** The key of the message that says what is wrong with what was typed; null when it can be read. */
export function problemOf(definition: FactDefinition, value: FieldValue | undefined): string | null {
  if (typeof value !== 'string' || isBlank(value)) return null;
  const text = value.trim();
  switch (definition.type) {
    case 'money':
      return parseYuan(text) === null ? 'facts.badAmount' : null;
    case 'ratio':
      return parseRatio(text) === null ? 'facts.badRatio' : null;
    case 'count':
      return /^-?\d+$/.test(text) ? null : 'facts.badCount';
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? null : 'facts.badDate';
    default:
      return definition.maxLength && text.length > definition.maxLength ? 'facts.tooLong' : null;
  }
}
