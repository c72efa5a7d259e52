import type { FactDefinition, FactValue } from '../../../types';
import type { Operand, RecordLeaf } from '../ruleTypes';
import { literalText } from './literal';
import { listed, type Words } from './words';

type Test = RecordLeaf['where'][number];
type Rows = Pick<RecordLeaf, 'record' | 'where'>;

/** A field of `rectifications` may be the fact `rectification.kind`. */
export function factOfField(words: Words, record: string, field: string): FactDefinition | undefined {
  const one = record.replace(/ies$/, 'y').replace(/s$/, '');
  return words.facts[field] ?? words.facts[`${record}.${field}`] ?? words.facts[`${one}.${field}`];
}

/** A register's field is a fact of the dictionary, or a column every reader knows (`state`, `on`). */
export function fieldLabel(words: Words, record: string, field: string): string {
  const fact = factOfField(words, record, field);
  return fact?.label ?? words.say(`rulebook.field.${field}`, { _: words.say('rulebook.field.other') });
}

/** Columns of the product's own collections carry codes; each has its Chinese elsewhere. */
export function codeText(words: Words, { where }: Pick<Rows, 'where'>, field: string, code: string): string {
  const procedure = where.find((test) => test.field === 'procedure')?.operand;
  const run = procedure && 'value' in procedure ? String(procedure.value) : '';
  if (field === 'procedure') return words.labels.procedure(code);
  if (field === 'step') return words.labels.step(`${run}.${code}`);
  if (field === 'body') return words.labels.body(code);
  if (field === 'result') return words.say(`status.result.${code}`, { _: code });
  return words.say(`status.subject.${code}`, { _: code });
}

function valueText(words: Words, leaf: Rows, field: string, value: FactValue): string {
  const fact = factOfField(words, leaf.record, field);
  if (fact) return literalText(words, fact, value);
  const codes = Array.isArray(value) ? value : [value];
  return listed(
    codes.map((code) =>
      typeof code === 'string' ? codeText(words, leaf, field, code) : literalText(words, undefined, code),
    ),
  );
}

function operandText(words: Words, leaf: Rows, field: string, operand: Operand): string {
  if ('value' in operand) return valueText(words, leaf, field, operand.value);
  return operand.ofRow ? fieldLabel(words, leaf.record, operand.fact) : words.labels.fact(operand.fact);
}

/** One test on a register's row: 结论为同意. */
export function fieldTest(words: Words, leaf: Rows, { field, operator, operand }: Test): string {
  const label = fieldLabel(words, leaf.record, field);
  if (operator === 'present') {
    const isAbsent = 'value' in operand && operand.value === false;
    return words.say(isAbsent ? 'rulebook.leaf.absent' : 'rulebook.leaf.present', { fact: label });
  }
  return label + words.say(`rulebook.operator.${operator}`) + operandText(words, leaf, field, operand);
}
