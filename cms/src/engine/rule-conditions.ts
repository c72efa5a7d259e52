/** Every condition a rule carries, whatever its kind, and the leaves these are made of. */
import type { Condition, FactLeaf, Leaf, Rule } from './rulebook';

export function conditionsOf(rule: Rule): Condition[] {
  const own: (Condition | undefined)[] =
    rule.kind === 'duty'
      ? [rule.done]
      : rule.kind === 'step'
        ? rule.by.map((actor) => actor.when)
        : 'require' in rule
          ? [rule.require]
          : [];
  return [rule.when, ...own].filter((condition) => condition !== undefined);
}

export function leavesOf(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  return [condition];
}

export const isFactLeaf = (leaf: Leaf): leaf is FactLeaf => 'fact' in leaf;
