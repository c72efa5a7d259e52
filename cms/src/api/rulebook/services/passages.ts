/** A rule in the words a person searches by: its text, and the names and figures behind its structure. */

import type { Duration } from '../../../engine/duration';
import { percentOf } from '../../../engine/exact';
import type { FactDefinition, FactValue } from '../../../engine/facts';
import { writeMoney } from '../../../engine/money';
import { isFactLeaf } from '../../../engine/rule-conditions';
import type { Rule, Rulebook } from '../../../engine/rulebook';
import { bodiesOf, bodyLabel, distinct, factsOf, leavesOfRule, materialLabel, papersOf } from './anatomy';

const UNITS: Record<Duration['unit'], string> = { workdays: '个工作日', days: '日', months: '个月', years: '年' };
const FEN_OF_TEN_THOUSAND = 1_000_000;
const known = new WeakMap<Rule, string[]>();

/** Most telling first. A rule never changes while the server runs. */
export function passagesOf(rulebook: Rulebook, rule: Rule): string[] {
  const passages = known.get(rule) ?? collect(rulebook, rule);
  known.set(rule, passages);
  return passages;
}

function collect(rulebook: Rulebook, rule: Rule): string[] {
  const texts = [rule.kind === 'principle' ? rule.text : '', rule.note ?? ''];
  const lists = [
    papersOf(rule).map((id) => materialLabel(rulebook, id)),
    [...figuresOf(rulebook, rule), ...durationsOf(rule).map(durationText)],
    factsOf(rule).map((id) => rulebook.facts[id]?.label ?? ''),
    bodiesOf(rule).map((id) => bodyLabel(rulebook, id)),
    namesOf(rulebook, rule),
  ];
  return [...texts, ...lists.map((names) => distinct(names.filter(Boolean)).join('、')), rule.title].filter(Boolean);
}

/** 项目总投资 200万元 */
function figuresOf(rulebook: Rulebook, rule: Rule): string[] {
  return leavesOfRule(rule)
    .filter(isFactLeaf)
    .flatMap(({ fact, operand }) => {
      if (!('value' in operand)) return [];
      const definition = rulebook.facts[fact];
      const text = valueText(definition, operand.value);
      return text ? [`${definition?.label ?? ''} ${text}`] : [];
    });
}

function valueText(definition: FactDefinition | undefined, value: FactValue): string {
  if (Array.isArray(value)) return value.map((one) => optionLabel(definition, one)).join('、');
  if (value === null || typeof value === 'boolean') return '';
  if (definition?.type === 'money') return moneyText(Number(value));
  if (definition?.type === 'ratio') return percentOf(Number(value), 4, true);
  return optionLabel(definition, String(value));
}

/** Round amounts as the regulations write them, and in digits. */
function moneyText(fen: number): string {
  const yuan = `${writeMoney(fen, true)}元`;
  return fen % FEN_OF_TEN_THOUSAND === 0 ? `${fen / FEN_OF_TEN_THOUSAND}万元（${yuan}）` : yuan;
}

const optionLabel = (definition: FactDefinition | undefined, value: string): string =>
  definition?.options?.find((option) => option.value === value)?.label ?? value;

function durationsOf(rule: Rule): Duration[] {
  if (rule.kind === 'step') return rule.within ? [rule.within] : [];
  if (rule.kind !== 'duty') return [];
  const { due } = rule;
  if ('within' in due) return [due.within];
  return 'closes' in due ? [due.opens, due.closes] : [];
}
const durationText = ({ amount, unit }: Duration): string => `${amount}${UNITS[unit]}`;

/** Procedure, register and readings it belongs to. */
function namesOf({ procedures, readings }: Rulebook, rule: Rule): string[] {
  const chosen = leavesOfRule(rule).flatMap((leaf) => ('reading' in leaf ? [leaf.reading] : []));
  return [
    rule.kind === 'step' ? (procedures.find(({ id }) => id === rule.procedure)?.title ?? '') : '',
    rule.kind === 'step' ? Object.values(rule.labels).join('、') : '',
    rule.kind === 'record' ? rule.label : '',
    ...readings.filter(({ id }) => chosen.includes(id)).map(({ title }) => title),
  ];
}
