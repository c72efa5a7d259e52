/** Against each target of the rulebook: what was required by its day, what was executed, was it reached. */

import type { Calendar } from '../../../../engine';
import { evaluate } from '../../../../engine';
import type { Finding } from '../../../../engine/finding';
import { shareOf } from '../../../../engine/money';
import type { Rulebook, TargetRule } from '../../../../engine/rulebook';
import { dayOf, EXECUTION_CHECK, targetRulesOf } from '../../../../money/target-days';
import { executedBy, type YearAmounts } from './amounts';
import type { Timeline } from './timeline';

export interface TargetStanding {
  rule: string;
  article: string;
  title: string;
  severity: Finding['severity'];
  by: string;
  ratio: number;
  required: string;
  executedBy: string;
  /** null: the day has not come and the amount is not there yet, or there is nothing to measure against. */
  reached: boolean | null;
  shortfall: string;
  due: boolean;
}

export interface Yardstick {
  rulebook: Rulebook;
  calendar: Calendar;
  timeline: Timeline;
}

/** Asked of the engine on the target's own day, with what had been executed by the end of that day. */
function findingOf({ rulebook, calendar, timeline }: Yardstick, rule: TargetRule, executed: number, target: number) {
  const facts = { [rule.executed]: executed, [rule.target]: target, 'execution.year': timeline.year };
  const findings = evaluate(rulebook, EXECUTION_CHECK, { date: dayOf(rule, timeline.year), facts }, calendar);
  return findings.find((finding) => finding.rule === rule.id);
}

function reachedBy(finding: Finding | undefined, due: boolean): boolean | null {
  if (finding?.outcome === 'satisfied') return true;
  return finding?.outcome === 'violated' && due ? false : null;
}

export function targetsOf(yardstick: Yardstick, amounts: YearAmounts): TargetStanding[] {
  const { rulebook, timeline } = yardstick;
  return targetRulesOf(rulebook, timeline.asOf).map((rule) => {
    const by = dayOf(rule, timeline.year);
    const executed = executedBy(amounts, timeline, by);
    const required = shareOf(amounts.initial, rule.atLeast);
    const due = timeline.asOf >= by;
    const finding = amounts.initial > 0 ? findingOf(yardstick, rule, executed, amounts.initial) : undefined;
    return {
      rule: rule.id,
      article: rule.article,
      title: rule.title,
      severity: rule.otherwise,
      by,
      ratio: rule.atLeast,
      required: String(required),
      executedBy: String(executed),
      reached: reachedBy(finding, due),
      shortfall: String(Math.max(0, required - executed)),
      due,
    };
  });
}

/** The target people ask about: the last one that fell due and was missed, else the next one to come. */
export function focusOf(targets: TargetStanding[]): TargetStanding | null {
  const missed = targets.filter((target) => target.due && target.reached === false).at(-1);
  return missed ?? targets.find((target) => !target.due) ?? targets.at(-1) ?? null;
}

/** The standing of somebody else against the same target. */
export const focusIn = (targets: TargetStanding[], focus: TargetStanding | null): TargetStanding | undefined =>
  targets.find((target) => target.rule === focus?.rule);
