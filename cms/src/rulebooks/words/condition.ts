/** Conditions in plain words, one leaf a line, each boundary in the word of the law. */
import type { FactDefinition } from '../../engine/facts';
import type { Condition, FactLeaf, Operand, Period, RecordLeaf, RowFilter, Rulebook } from '../../engine/rulebook';
import { bodiesText, durationText, factText, paperText, registerText, stateText, stepText, valueText } from './names';

/** With the boundary said, for nobody should have to guess whether it is inside. */
export const OPERATOR_WORDS: Record<string, string> = {
  is: '为',
  'is-not': '不为',
  in: '为以下之一：',
  'not-in': '不为以下任何一个：',
  'at-most': '不超过（含）',
  'less-than': '少于（不含）',
  'at-least': '不少于（含）',
  'more-than': '超过（不含）',
  includes: '包含',
  'includes-any': '包含以下任意一个：',
  excludes: '不包含',
  before: '早于（不含当日）',
  'on-or-before': '不晚于（含当日）',
  after: '晚于（不含当日）',
  'on-or-after': '不早于（含当日）',
};
const PERIODS: Record<string, string> = {
  'this-year': '本年内',
  'last-year': '上年内',
  'this-half-year': '本半年内',
  'this-quarter': '本季度内',
  'this-month': '本月内',
  'this-period': '本期内',
};
const OUTCOMES: Record<string, string> = { satisfied: '成立', violated: '不成立', 'not-applicable': '不适用' };

function operandText(rulebook: Rulebook, definition: FactDefinition | undefined, operand: Operand): string {
  if ('value' in operand) return valueText(definition, operand.value);
  return operand.ofRow ? `同一行的“${factText(rulebook, operand.fact)}”` : `“${factText(rulebook, operand.fact)}”`;
}

function factLeaf(rulebook: Rulebook, { fact, operator, operand }: FactLeaf): string {
  const name = `“${factText(rulebook, fact)}”`;
  if (operator === 'present')
    return 'value' in operand && operand.value === false ? `${name}没有填写` : `${name}已填写`;
  return `${name}${OPERATOR_WORDS[operator] ?? operator} ${operandText(rulebook, rulebook.facts[fact], operand)}`;
}

function filterText(rulebook: Rulebook, { field, operator, operand }: RowFilter): string {
  const definition = rulebook.facts[field];
  const name = definition?.label ?? field;
  if (operator === 'present') return 'value' in operand && operand.value === false ? `${name}空着` : `${name}已填`;
  return `${name}${OPERATOR_WORDS[operator] ?? operator} ${operandText(rulebook, definition, operand)}`;
}

export function periodText(rulebook: Rulebook, period: Period | undefined): string {
  if (!period) return '';
  if ('named' in period) return PERIODS[period.named] ?? period.named;
  return 'last' in period ? `最近 ${durationText(period.last)}内` : `自“${factText(rulebook, period.since)}”以来`;
}

function recordLeaf(rulebook: Rulebook, { record, where, within, atLeast, newest }: RecordLeaf): string {
  const described = where.map((filter) => filterText(rulebook, filter)).join('，');
  const rows = described === '' ? '' : `（${described}）`;
  const register = `${periodText(rulebook, within)}“${registerText(rulebook, record)}”`;
  if (!newest) return `${register}至少有 ${atLeast} 条${rows}`;
  return `${register}${rows}最近一条：${newest.map((filter) => filterText(rulebook, filter)).join('，')}`;
}

type Leaf = Exclude<Condition, { all: Condition[] } | { any: Condition[] } | { not: Condition }>;

function leafText(rulebook: Rulebook, leaf: Leaf): string {
  if ('fact' in leaf) return factLeaf(rulebook, leaf);
  if ('record' in leaf) return recordLeaf(rulebook, leaf);
  if ('materials' in leaf) return `已有材料：${leaf.materials.map((id) => paperText(rulebook, id)).join('、')}`;
  if ('step' in leaf) return `环节“${stepText(rulebook, leaf.step)}”${stateText(leaf.is)}`;
  if ('actor' in leaf) return `经办的是${bodiesText(rulebook, leaf.actor)}`;
  if ('rule' in leaf) return `条款 ${leaf.rule} ${OUTCOMES[leaf.is] ?? leaf.is}`;
  if (!('reading' in leaf)) return JSON.stringify(leaf);
  const reading = rulebook.readings.find(({ id }) => id === leaf.reading);
  const option = reading?.options.find(({ value }) => value === leaf.is)?.label ?? leaf.is;
  return `读法“${reading?.title ?? leaf.reading}”取“${option}”`;
}

/** Lines, indented by two spaces a level. */
export function conditionLines(rulebook: Rulebook, condition: Condition, indent = ''): string[] {
  const several = (head: string, all: Condition[]): string[] => {
    const [only] = all;
    if (all.length === 1 && only) return conditionLines(rulebook, only, indent);
    return [`${indent}${head}`, ...all.flatMap((one) => conditionLines(rulebook, one, `${indent}  `))];
  };
  if ('all' in condition) return several('以下全部成立：', condition.all);
  if ('any' in condition) return several('以下任一成立：', condition.any);
  if ('not' in condition) return [`${indent}以下不成立：`, ...conditionLines(rulebook, condition.not, `${indent}  `)];
  return [`${indent}${leafText(rulebook, condition)}`];
}
