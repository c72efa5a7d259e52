/** What is awaited, from whom and until when: “等待网信部门出具意见（申报评审，2026年7月8日前）”. */
import type { Reason } from '../../engine/finding';
import type { Rulebook, StepRule } from '../../engine/rulebook';
import { bodiesText, registerText } from './names';

/** 2026-07-08 → 2026年7月8日 */
export function dayText(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

type StepReason = Extract<Reason, { kind: 'step' }>;
type RecordReason = Extract<Reason, { kind: 'record' }>;

const stepOf = ({ rules }: Rulebook, id: string): StepRule | undefined =>
  rules.find((rule): rule is StepRule => rule.kind === 'step' && `${rule.procedure}.${rule.step}` === id);

/** Where several results are possible an opinion is given, otherwise something is done. */
const isOpinion = (rule: StepRule | undefined): boolean => (rule?.outcomes.length ?? 0) > 1;

function stepAwaited(rulebook: Rulebook, { step, actual, awaits }: StepReason): string | undefined {
  if (!awaits) return undefined;
  const rule = stepOf(rulebook, step);
  const who = bodiesText(rulebook, awaits.by);
  const title = rule?.title ?? step;
  if (actual !== 'open') return `“${title}”尚未办结，由${who}${isOpinion(rule) ? '出具意见' : '办理'}`;
  const until = awaits.dueOn ? `，${dayText(awaits.dueOn)}前` : '';
  return `等待${who}${isOpinion(rule) ? '出具意见' : '办理'}（${title}${until}）`;
}

function recordAwaited(rulebook: Rulebook, { register, actual, limit }: RecordReason): string {
  const rule = rulebook.rules.find((one) => one.kind === 'record' && one.register === register);
  const by = rule?.kind === 'record' && rule.by.length > 0 ? `，由${bodiesText(rulebook, rule.by)}登记` : '';
  return `${registerText(rulebook, register)}应有${limit}条，现有${actual}条${by}`;
}

/** The leaves that do not hold and wait for somebody; each said once. */
export function awaitedIn(rulebook: Rulebook, because: Reason[]): string[] {
  const said = because.flatMap((reason) => {
    if (reason.holds !== false) return [];
    if (reason.kind === 'step') return stepAwaited(rulebook, reason) ?? [];
    return reason.kind === 'record' ? recordAwaited(rulebook, reason) : [];
  });
  return [...new Set(said)];
}
