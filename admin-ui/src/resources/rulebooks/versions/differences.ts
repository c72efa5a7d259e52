import type { RulebookText, RuleDetail } from '../ruleTypes';

export interface Difference {
  id: string;
  /** Absent: the version has no such rule. */
  before?: RuleDetail;
  after?: RuleDetail;
}

/** What a rule says, without where it is written. */
const meaning = ({ source: _, topic: __, ...rule }: RuleDetail): string => JSON.stringify(rule);

/** Rules that only one version has, or that say something else in it. */
export function differencesOf(before: RulebookText, after: RulebookText): Difference[] {
  const older = new Map(before.rules.map((rule) => [rule.id, rule]));
  const newer = new Map(after.rules.map((rule) => [rule.id, rule]));
  return [...new Set([...older.keys(), ...newer.keys()])]
    .map((id): Difference => ({ id, before: older.get(id), after: newer.get(id) }))
    .filter(({ before: old, after: now }) => !old || !now || meaning(old) !== meaning(now));
}
