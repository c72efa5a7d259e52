import type { Condition, Leaf, RuleDetail } from '../ruleTypes';

export function leavesOf(condition: Condition | undefined): Leaf[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  return [condition];
}

/** Every condition of a rule, whatever its kind. */
export function conditionsOf(rule: RuleDetail): Condition[] {
  const actors = Array.isArray(rule.by) ? rule.by : [];
  const theirs = actors.map((actor) => (typeof actor === 'string' ? undefined : actor.when));
  return [rule.when, rule.require, rule.done, ...theirs].filter((one) => one !== undefined);
}

export const leavesOfRule = (rule: RuleDetail): Leaf[] => conditionsOf(rule).flatMap(leavesOf);

export const readingsOf = (rule: RuleDetail): string[] => [
  ...new Set(leavesOfRule(rule).flatMap((leaf) => ('reading' in leaf ? [leaf.reading] : []))),
];

/** Facts a rule asks about, has stated or keeps; without those of a register's rows. */
export function factsOf(rule: RuleDetail): string[] {
  const tested = leavesOfRule(rule).flatMap((leaf) => {
    if (!('fact' in leaf)) return [];
    return 'fact' in leaf.operand ? [leaf.fact, leaf.operand.fact] : [leaf.fact];
  });
  const measured = [rule.executed, rule.target].filter((fact) => fact !== undefined);
  return [...new Set([...tested, ...(rule.parts ?? []), ...(rule.form ?? []), ...(rule.fields ?? []), ...measured])];
}
