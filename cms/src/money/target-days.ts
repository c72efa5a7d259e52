/** The targets of budget execution of a year, as a rulebook sets them. */
import { decide } from '../engine';
import type { Rulebook, TargetRule } from '../engine/rulebook';

export const EXECUTION_CHECK = 'execution.check';

/** Those in force: a reading of an ambiguous text may leave one of two wordings out. */
export function targetRulesOf(rulebook: Rulebook, date: string): TargetRule[] {
  const applies = ({ when }: TargetRule): boolean =>
    !when || decide(rulebook, when, { date, facts: {} }).holds !== false;
  return rulebook.rules
    .filter((rule): rule is TargetRule => rule.kind === 'target' && rule.on.includes(EXECUTION_CHECK))
    .filter(applies)
    .sort((a, b) => a.by.localeCompare(b.by));
}

export const dayOf = (rule: TargetRule, year: number): string => `${year}-${rule.by}`;

/** Ascending, ISO. */
export const targetDaysOf = (rulebook: Rulebook, year: number, date: string): string[] =>
  targetRulesOf(rulebook, date).map((rule) => dayOf(rule, year));
