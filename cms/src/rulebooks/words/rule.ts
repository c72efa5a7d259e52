/** One rule in plain words: where it speaks, when it applies, what it asks, what follows. */

import type { DateSource, DutyDue, Rule, Rulebook, RuleKind, StepRule } from '../../engine/rulebook';
import { conditionLines } from './condition';
import { bodiesText, bodyText, durationText, eventText, factText, paperText, procedureText, stepText } from './names';
import { resultText } from './outcomes';

export const KINDS: Record<RuleKind, string> = {
  step: '环节',
  gate: '条件',
  limit: '限度',
  measure: '措施',
  duty: '义务',
  material: '材料',
  record: '台账',
  route: '去向',
  power: '职权',
  notice: '告知',
  target: '进度目标',
  principle: '原则',
};
export const SEVERITIES: Record<string, string> = {
  block: '拦截（不能办理）',
  warn: '提示（写明理由后可办理）',
  info: '告知（不影响办理）',
};
const OVERRUN: Record<StepRule['overrun'], string> = {
  overdue: '标为超期',
  consent: '视为同意',
  refusal: '视为不同意',
};
const EVERY: Record<string, string> = { month: '每月', quarter: '每季度', 'half-year': '每半年', year: '每年' };

const under = (label: string, lines: string[]): string[] =>
  lines.length === 0 ? [] : [`${label}：`, ...lines.map((line) => `  ${line}`)];

function stepLines(rulebook: Rulebook, rule: StepRule): string[] {
  const actors = rule.by.flatMap(({ body, when }) =>
    when ? [`${bodyText(rulebook, body)}，当`, ...conditionLines(rulebook, when, '  ')] : [bodyText(rulebook, body)],
  );
  const after = rule.after.map((step) => stepText(rulebook, `${rule.procedure}.${step}`)).join('、');
  const from = rule.from ? `，自“${stepText(rulebook, `${rule.procedure}.${rule.from}`)}”轮到之日起` : '';
  const soft = rule.soft ? '（原则上）' : '';
  const outcomes = rule.outcomes.map((outcome) => resultText(rule, outcome)).join('、');
  const back = rule.returnTo ? `，退回到“${stepText(rulebook, `${rule.procedure}.${rule.returnTo}`)}”` : '';
  return [
    `流程：${procedureText(rulebook, rule.procedure)}`,
    ...under(rule.needs === 'any' ? '由以下任一办理' : '由以下办理', actors),
    ...(rule.consults.length > 0 ? [`征求意见：${bodiesText(rulebook, rule.consults)}`] : []),
    ...(after ? [`前面的环节：${after}${rule.after.length > 1 && rule.join === 'any' ? '（任一办结即可）' : ''}`] : []),
    ...(rule.within
      ? [`期限：${durationText(rule.within)}${soft}${from}；逾期${OVERRUN[rule.overrun] ?? rule.overrun}`]
      : []),
    ...(rule.until
      ? [
          `期限：以“${factText(rulebook, rule.until)}”所写的日期为准${soft}；逾期${OVERRUN[rule.overrun] ?? rule.overrun}`,
        ]
      : []),
    `结果：${outcomes}${back}`,
    ...(rule.form.length > 0 ? [`填写：${rule.form.map((id) => factText(rulebook, id)).join('、')}`] : []),
    ...(rule.effects.length > 0 ? [`办结后：${rule.effects.join('、')}`] : []),
    ...(rule.stage ? [`办结后项目阶段：${rule.stage}`] : []),
  ];
}

function sourceText(rulebook: Rulebook, source: DateSource): string {
  const named = (ids: string[]) => ids.map((id) => `“${factText(rulebook, id)}”`).join('、');
  if ('fact' in source) return named([source.fact]);
  return 'latest' in source ? `${named(source.latest)}中最晚的` : `${named(source.earliest)}中最早的`;
}

function dueText(rulebook: Rulebook, due: DutyDue): string {
  if ('open' in due) return '没有期限，条件成立即为待办';
  if ('on' in due) return `“${factText(rulebook, due.on)}”当日前`;
  if ('within' in due) return `${sourceText(rulebook, due.after)}之后 ${durationText(due.within)}内`;
  if ('closes' in due)
    return `${sourceText(rulebook, due.after)}之后满 ${durationText(due.opens)}起、${durationText(due.closes)}内`;
  const by = due.by ? `${due.by} 前（含）` : '期末前';
  return `${EVERY[due.every]}，${due.opens ? `${due.opens} 起，` : ''}${by}`;
}

function ownLines(rulebook: Rulebook, rule: Rule): string[] {
  switch (rule.kind) {
    case 'step':
      return stepLines(rulebook, rule);
    case 'duty':
      return [
        `谁来办：${bodiesText(rulebook, rule.by)}`,
        `期限：${dueText(rulebook, rule.due)}`,
        ...under('以下成立即为办了', conditionLines(rulebook, rule.done)),
      ];
    case 'material':
      return [
        ...under(
          '要有的材料',
          rule.papers.map((id) => paperText(rulebook, id)),
        ),
        ...under(
          '要写明的内容',
          rule.parts.map((id) => factText(rulebook, id)),
        ),
      ];
    case 'power':
      return [`只能由：${bodiesText(rulebook, rule.by)}`];
    case 'route':
      return [
        `去向：${rule.to.step ? stepText(rulebook, `${rule.to.procedure}.${rule.to.step}`) : procedureText(rulebook, rule.to.procedure)}`,
      ];
    case 'notice':
      return [
        `告知：${bodiesText(rulebook, rule.to)}`,
        ...(rule.copy.length > 0 ? [`抄送：${bodiesText(rulebook, rule.copy)}`] : []),
      ];
    case 'principle':
      return [rule.text];
    case 'record':
      return [
        `台账：${rule.label}，由${bodiesText(rulebook, rule.by)}登记`,
        ...under(
          '字段（* 必填）',
          rule.fields.map((id) => `${factText(rulebook, id)}${rule.required.includes(id) ? ' *' : ''}`),
        ),
      ];
    case 'target':
      return [
        `${rule.by} 前（含），“${factText(rulebook, rule.executed)}”不少于“${factText(rulebook, rule.target)}”的 ${rule.atLeast * 100}%`,
      ];
    default:
      return under('要求', conditionLines(rulebook, rule.require));
  }
}

export function ruleLines(rulebook: Rulebook, rule: Rule): string[] {
  const events = 'on' in rule ? rule.on : [];
  return [
    `${rule.id}  ${rule.title}`,
    `${rulebook.title}${rule.article}（${KINDS[rule.kind]}，${rule.source}）`,
    ...under(
      '在以下事项上检查',
      events.map((event) => `${event}  ${eventText(rulebook, event)}`),
    ),
    ...(rule.when ? under('适用于', conditionLines(rulebook, rule.when)) : []),
    ...ownLines(rulebook, rule),
    ...('otherwise' in rule ? [`否则：${SEVERITIES[rule.otherwise]}`] : []),
    ...(rule.note ? [`说明：${rule.note}`] : []),
  ];
}
