/** Names and values of a rulebook as people read them. */

import { COLLECTIONS } from '../../engine/collections';
import type { Duration } from '../../engine/duration';
import { EVENTS } from '../../engine/events';
import { percentOf } from '../../engine/exact';
import type { FactDefinition, FactValue } from '../../engine/facts';
import { writeMoney } from '../../engine/money';
import type { BodyId, Rulebook, StepState } from '../../engine/rulebook';

const UNITS: Record<Duration['unit'], string> = { workdays: '个工作日', days: '日', months: '个月', years: '年' };
const TYPES: Record<FactDefinition['type'], string> = {
  text: '文字',
  'long-text': '长文字',
  choice: '单选',
  list: '多选',
  flag: '是否',
  money: '金额',
  ratio: '比例',
  count: '整数',
  date: '日期',
};

const STATES: Record<StepState, string> = {
  waiting: '未轮到',
  open: '办理中',
  done: '已办结',
  returned: '已退回',
  rejected: '不同意',
  skipped: '不需办理',
};

export const stateText = (state: StepState): string => STATES[state];
export const durationText = ({ amount, unit }: Duration): string => `${amount}${UNITS[unit]}`;
export const typeText = (type: FactDefinition['type']): string => TYPES[type];
export const bodyText = ({ bodies }: Rulebook, id: BodyId): string => bodies[id]?.label ?? id;
export const bodiesText = (rulebook: Rulebook, ids: BodyId[]): string =>
  ids.map((id) => bodyText(rulebook, id)).join('、');
export const factText = ({ facts }: Rulebook, id: string): string => facts[id]?.label ?? id;
export const paperText = ({ materials }: Rulebook, id: string): string =>
  materials.find((material) => material.id === id)?.label ?? id;
export const procedureText = ({ procedures }: Rulebook, id: string): string =>
  procedures.find((procedure) => procedure.id === id)?.title ?? id;

export function registerText({ rules }: Rulebook, id: string): string {
  const rule = rules.find((one) => one.kind === 'record' && one.register === id);
  return rule?.kind === 'record' ? rule.label : (COLLECTIONS[id]?.label ?? id);
}

/** `approval.submit` → 立项审批·提交 */
export function stepText(rulebook: Rulebook, id: string): string {
  const rule = rulebook.rules.find((one) => one.kind === 'step' && `${one.procedure}.${one.step}` === id);
  return rule?.kind === 'step' ? `${procedureText(rulebook, rule.procedure)}·${rule.title}` : id;
}

export function eventText(rulebook: Rulebook, event: string): string {
  if (EVENTS[event] !== undefined) return EVENTS[event];
  if (event.endsWith('.pass')) return `${stepText(rulebook, event.slice(0, -'.pass'.length))} 办结`;
  if (event.endsWith('.open')) return `发起“${procedureText(rulebook, event.slice(0, -'.open'.length))}”`;
  return event.startsWith('record.')
    ? `登记台账“${registerText(rulebook, event.slice('record.'.length))}”`
    : stepText(rulebook, event);
}

export function valueText(definition: FactDefinition | undefined, value: FactValue | undefined): string {
  if (value === null || value === undefined) return '未填';
  if (Array.isArray(value)) return value.map((one) => valueText(definition, one)).join('、') || '无';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (definition?.type === 'money') return `${writeMoney(Number(value), true)} 元`;
  if (definition?.type === 'ratio') return percentOf(Number(value), 6, true);
  return definition?.options?.find((option) => option.value === value)?.label ?? String(value);
}
