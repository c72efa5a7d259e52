/** A condition under the readings in force: what hangs on one that was not chosen falls away. */
import type { Condition, Reading, Rule, Rulebook } from '../../../engine/rulebook';

/** true or false where the readings settle it already; else what is left to ask. */
export function settled(condition: Condition, readings: Reading[]): Condition | boolean {
  if ('reading' in condition)
    return readings.some(({ id, value }) => id === condition.reading && value === condition.is);
  if ('all' in condition) return several('all', condition.all, readings);
  if ('any' in condition) return several('any', condition.any, readings);
  if (!('not' in condition)) return condition;
  const inner = settled(condition.not, readings);
  return typeof inner === 'boolean' ? !inner : { not: inner };
}

function several(join: 'all' | 'any', parts: Condition[], readings: Reading[]): Condition | boolean {
  const left = parts.map((part) => settled(part, readings));
  const settling = join === 'any';
  if (left.includes(settling)) return settling;
  const open = left.filter((part): part is Condition => typeof part !== 'boolean');
  if (open.length === 0) return !settling;
  return join === 'all' ? { all: open } : { any: open };
}

/** No reading in force takes the rule out. */
export const isInForce = ({ readings }: Rulebook, rule: Rule): boolean =>
  rule.when === undefined || settled(rule.when, readings) !== false;

/** Its conditions as they count here; a settled one asks nothing. */
export function openConditions(rulebook: Rulebook, conditions: Condition[]): Condition[] {
  const left = conditions.map((condition) => settled(condition, rulebook.readings));
  return left.filter((condition): condition is Condition => typeof condition !== 'boolean');
}
