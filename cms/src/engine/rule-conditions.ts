/** Every condition a rule carries, whatever its kind. */
import type { Condition, Rule } from './rulebook';

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
