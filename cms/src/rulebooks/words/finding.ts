/** Why a finding came out as it did: each leaf that was asked, with what was found. */
import type { Finding, Reason } from '../../engine/finding';
import type { Rulebook, StepState } from '../../engine/rulebook';
import { OPERATOR_WORDS } from './condition';
import { bodiesText, bodyText, factText, paperText, registerText, stateText, stepText, valueText } from './names';

const OUTCOMES: Record<Finding['outcome'], string> = {
  satisfied: '符合',
  violated: '不符合',
  'not-applicable': '不适用',
  undetermined: '资料不足，无法判定',
};
const SEVERITIES: Record<Finding['severity'], string> = { block: '拦截', warn: '提示', info: '告知' };
const MARKS: Record<string, string> = { true: '✓', false: '✗', null: '？' };

const stateOf = (state: string | null): string => (state === null ? '无记录' : stateText(state as StepState));

function reasonText(rulebook: Rulebook, reason: Reason): string {
  switch (reason.kind) {
    case 'fact': {
      const definition = rulebook.facts[reason.fact];
      const limit = reason.limitFact
        ? `“${factText(rulebook, reason.limitFact)}”（${valueText(definition, reason.limit)}）`
        : valueText(definition, reason.limit);
      const asked =
        reason.operator === 'present'
          ? '是否填写'
          : `要求${OPERATOR_WORDS[reason.operator] ?? reason.operator} ${limit}`;
      return `“${factText(rulebook, reason.fact)}”为 ${valueText(definition, reason.actual)}，${asked}`;
    }
    case 'material':
      return `材料“${paperText(rulebook, reason.material)}”`;
    case 'part':
      return `写明“${factText(rulebook, reason.fact)}”`;
    case 'step':
      return `环节“${stepText(rulebook, reason.step)}”${stateOf(reason.actual)}，要求${stateOf(reason.limit)}`;
    case 'record':
      return reason.newest
        ? `“${registerText(rulebook, reason.register)}”有 ${reason.actual} 条，看最近一条`
        : `“${registerText(rulebook, reason.register)}”有 ${reason.actual} 条，要求至少 ${reason.limit} 条`;
    case 'actor':
      return `经办的是 ${reason.actual.map((id) => bodyText(rulebook, id)).join('、') || '（未写明）'}，应为 ${bodiesText(rulebook, reason.limit)}`;
    case 'reading':
      return `读法 ${reason.reading} 取 ${reason.actual}，要求 ${reason.limit}`;
    case 'rule':
      return `条款 ${reason.rule} 为 ${OUTCOMES[reason.actual]}`;
  }
}

/** Facts, papers, steps and registers nobody has stated. */
function missingText(rulebook: Rulebook, id: string): string {
  if (id === 'actor') return '经办的职能（actor）';
  if (rulebook.facts[id]) return `“${factText(rulebook, id)}”（${id}）`;
  const paper = paperText(rulebook, id);
  if (paper !== id) return `材料“${paper}”（${id}）`;
  const step = stepText(rulebook, id);
  return step !== id ? `环节“${step}”（${id}）` : `${registerText(rulebook, id)}（${id}）`;
}

export function findingLines(rulebook: Rulebook, finding: Finding): string[] {
  const { rule, title, article, outcome, severity, because, missing, to, notify } = finding;
  return [
    `${rule}  ${OUTCOMES[outcome]}${outcome === 'violated' || outcome === 'undetermined' ? `，${SEVERITIES[severity]}` : ''}  ${title}（${article}）`,
    ...because.map((reason) => `    ${MARKS[String(reason.holds)]} ${reasonText(rulebook, reason)}`),
    ...(missing.length > 0 ? [`    还缺：${missing.map((id) => missingText(rulebook, id)).join('、')}`] : []),
    ...(to ? [`    去向：${to.step ? `${to.procedure}.${to.step}` : to.procedure}`] : []),
    ...(notify ? [`    告知：${bodiesText(rulebook, notify.to)}`] : []),
  ];
}
