/** Operator and operand of a leaf: fits the operator the type, is the literal one of that type? */
import type { FactDefinition, FactType } from '../../engine/facts';
import { OPERATORS, type Operand, type Operator } from '../../engine/rulebook';
import type { Spot } from '../source';
import { suggestion } from '../suggest';
import { readLiteral, readLiterals } from './literal';
import type { Desk, Field } from './names';

const EQUAL = ['is', 'is-not', 'present'] as const;
const ORDER = ['at-most', 'less-than', 'at-least', 'more-than'] as const;
const TEXT = [...EQUAL, 'in', 'not-in'] as const;
/** `text` has no order and `list` no equality; dates have words of their own, so that 前 and 后 stay legible. */
export const OPERATORS_OF: Record<FactType, readonly Operator[]> = {
  text: TEXT,
  'long-text': ['present'],
  choice: TEXT,
  list: ['includes', 'includes-any', 'excludes', 'present'],
  flag: EQUAL,
  money: [...EQUAL, ...ORDER],
  ratio: [...EQUAL, ...ORDER],
  count: [...TEXT, ...ORDER],
  date: [...EQUAL, 'before', 'on-or-before', 'after', 'on-or-after'],
};
const TAKES_LIST: readonly Operator[] = ['in', 'not-in', 'includes-any'];

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fact a name stands for, with a problem when there is none. */
export function knownFact(id: unknown, spot: Spot, desk: Desk): FactDefinition | undefined {
  const definition = typeof id === 'string' ? desk.names.facts.get(id) : undefined;
  if (!definition) {
    const mend = suggestion(String(id), desk.names.facts.keys());
    desk.problems.push(spot.problem(`没有事实“${String(id)}”`, mend));
  } else if (definition.id.startsWith('period.') && !desk.inDuty)
    desk.problems.push(spot.problem(`“${definition.id}”只在义务（duty）里有`, '用 today.year 或移到义务里'));
  return definition;
}

/** Reads the one operator of a map such as `{at-most: 10%}`; keys in `besides` belong to the leaf itself. */
export function readComparison(
  raw: Record<string, unknown>,
  besides: string[],
  field: Field,
  spot: Spot,
  desk: Desk,
): { operator: Operator; operand: Operand } | undefined {
  const keys = Object.keys(raw).filter((key) => !besides.includes(key));
  const unknown = keys.find((key) => !(OPERATORS as readonly string[]).includes(key));
  if (unknown !== undefined) {
    desk.problems.push(
      spot.down(unknown).problem(`没有运算“${unknown}”`, suggestion(unknown, OPERATORS_OF[field.type]), 'key'),
    );
    return undefined;
  }
  if (keys.length !== 1) {
    const wrong = keys.length === 0 ? '没有写运算' : `写了 ${keys.length} 个运算（${keys.join('、')}）`;
    desk.problems.push(
      spot.problem(`条件里${wrong}`, '恰好写一个，如 { fact: change.added, at-most: 10% }；要几个就用 all'),
    );
    return undefined;
  }
  const operator = keys[0] as Operator;
  if (!OPERATORS_OF[field.type].includes(operator)) {
    const mend = `可用：${OPERATORS_OF[field.type].join('、')}`;
    desk.problems.push(spot.down(operator).problem(`运算“${operator}”不适用于 ${field.type} 型的值`, mend, 'key'));
    return undefined;
  }
  const operand = readOperand(operator, raw[operator], field, spot.down(operator), desk);
  return operand && { operator, operand };
}

export function readOperand(
  operator: Operator,
  raw: unknown,
  field: Field,
  spot: Spot,
  desk: Desk,
): Operand | undefined {
  if (isMap(raw)) return readFactOperand(raw, operator, field, spot, desk);
  const value = readValue(operator, raw, field);
  if ('value' in value) return value;
  desk.problems.push(spot.problem(value.message, value.mend));
  return undefined;
}

function readValue(operator: Operator, raw: unknown, field: Field): ReturnType<typeof readLiteral> {
  const options = field.definition?.options;
  if (operator === 'present') return readLiteral('flag', raw);
  if (TAKES_LIST.includes(operator) || (operator === 'excludes' && Array.isArray(raw))) {
    if (!Array.isArray(raw) || raw.length === 0)
      return { message: `“${operator}”要一个列表`, mend: `写作 ${operator}: [a, b]` };
    return readLiterals(field.type, raw, options);
  }
  return readLiteral(field.type, raw, options);
}

const FAMILY: Partial<Record<FactType, string>> = { choice: 'text', 'long-text': 'text' };
const family = (type: FactType): string => FAMILY[type] ?? type;

function areComparable(field: Field, other: Field, operator: Operator): boolean {
  if (TAKES_LIST.includes(operator)) return false;
  if (operator !== 'includes' && operator !== 'excludes') return family(other.type) === family(field.type);
  return ['text', 'list'].includes(family(other.type));
}

/** Another field of the same row: who cleared it is who set it, it was done after it was due. */
function readFieldOperand(
  raw: Record<string, unknown>,
  operator: Operator,
  field: Field,
  spot: Spot,
  desk: Desk,
): Operand | undefined {
  const name = String(raw.field);
  const other = field.beside?.get(name);
  const fits = other && Object.keys(raw).length === 1 && areComparable(field, other, operator);
  if (fits) return { fact: name, ofRow: true };
  const message = other
    ? `${field.type} 型不能与 ${other.type} 型的字段“${name}”作“${operator}”比较`
    : `没有字段“${name}”`;
  desk.problems.push(spot.down('field').problem(message, suggestion(name, field.beside?.keys() ?? [])));
  return undefined;
}

function readFactOperand(
  raw: Record<string, unknown>,
  operator: Operator,
  field: Field,
  spot: Spot,
  desk: Desk,
): Operand | undefined {
  if (field.beside && raw.field !== undefined) return readFieldOperand(raw, operator, field, spot, desk);
  const extra = Object.keys(raw).find((key) => key !== 'fact');
  if (extra !== undefined || raw.fact === undefined) {
    desk.problems.push(spot.problem('比较的对象只能是一个值或 { fact: … }', '写作 { fact: project.baseline }'));
    return undefined;
  }
  const other = knownFact(raw.fact, spot.down('fact'), desk);
  if (!other) return undefined;
  if (!areComparable(field, other, operator)) {
    const message = `${field.type} 型不能与 ${other.type} 型的“${other.id}”作“${operator}”比较`;
    desk.problems.push(spot.problem(message, `换成 ${field.type} 型的事实`));
    return undefined;
  }
  return { fact: other.id };
}

/** A value compared by `is` unless an operator is written: the short form of `where`. */
export function readFilterValue(
  raw: unknown,
  field: Field,
  spot: Spot,
  desk: Desk,
): { operator: Operator; operand: Operand } | undefined {
  if (isMap(raw) && raw.fact === undefined && raw.field === undefined)
    return readComparison(raw, [], field, spot, desk);
  const operator: Operator = field.type === 'list' ? 'includes' : 'is';
  const operand = readOperand(operator, raw, field, spot, desk);
  return operand && { operator, operand };
}
