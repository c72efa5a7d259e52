import { readCount } from '../format/count';
import { formatYuan, formatYuanText, parseYuan, readYuan, yuanText } from '../format/money';
import { formatRatio, parseRatio } from '../format/ratio';
import { lengthOf, plain } from '../format/typed';
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

export function toFact(
  { type, unit }: Pick<FactDefinition, 'type' | 'unit'>,
  value: FieldValue | undefined,
): FactValue {
  if (value === undefined || isBlank(value)) return null;
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (type === 'money') {
    const fen = parseYuan(text);
    return fen === null ? text : yuanText(fen);
  }
  // the percent sign stands behind the field
  if (type === 'ratio') return /^-?\d+(\.\d+)?$/.test(plain(text)) ? `${plain(text)}%` : text;
  return type === 'count' ? (readCount(text, unit) ?? text) : text;
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
    case 'money': {
      const reading = readYuan(text);
      return 'fault' in reading ? `facts.${reading.fault}` : rangeProblem(definition, Number(reading.fen));
    }
    case 'ratio': {
      const ratio = parseRatio(String(toFact(definition, text)));
      return ratio === null ? 'facts.badRatio' : rangeProblem(definition, ratio);
    }
    case 'count': {
      const count = readCount(text, definition.unit);
      return count === null ? 'facts.badCount' : rangeProblem(definition, count);
    }
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? null : 'facts.badDate';
    default:
      return definition.maxLength && lengthOf(text) > definition.maxLength ? 'facts.tooLong' : null;
  }
}

/** Amounts in fen, shares as they are; the server words the bound where there is one besides zero. */
function rangeProblem({ type, least, greatest }: FactDefinition, value: number): string | null {
  const isInside = (least === undefined || value >= least) && (greatest === undefined || value <= greatest);
  if (isInside) return null;
  return least === 0 && value < 0 ? `facts.negative.${type}` : 'facts.outOfRange';
}

/** The bounds as the words of a problem name them. */
export function boundsOf({ type, least, greatest }: FactDefinition) {
  const shown = (bound: number | undefined): string => {
    if (bound === undefined) return '—';
    if (type === 'money') return `${formatYuan(bound)} 元`;
    return type === 'ratio' ? formatRatio(bound) : String(bound);
  };
  return { least: shown(least), greatest: shown(greatest) };
}
