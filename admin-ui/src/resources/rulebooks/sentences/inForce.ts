import type { Condition, Reading } from '../ruleTypes';

/** The condition as it counts here: what hangs on a reading that was not chosen is left out. */
export function inForce(condition: Condition, readings: Reading[]): Condition {
  const left = settled(condition, readings);
  return typeof left === 'boolean' ? condition : left;
}

/** true or false where the readings in force settle it already; else what is left to ask. */
export function settled(condition: Condition, readings: Reading[]): Condition | boolean {
  if ('reading' in condition) {
    const chosen = readings.find(({ id }) => id === condition.reading)?.value;
    return chosen === condition.is;
  }
  if ('all' in condition) return several('all', condition.all, readings);
  if ('any' in condition) return several('any', condition.any, readings);
  if (!('not' in condition)) return condition;
  const inner = settled(condition.not, readings);
  return typeof inner === 'boolean' ? !inner : { not: inner };
}

/** One that is settled the wrong way settles them all; one that is settled the other way says nothing. */
function several(join: 'all' | 'any', parts: Condition[], readings: Reading[]): Condition | boolean {
  const left = parts.map((part) => settled(part, readings));
  const settling = join === 'any';
  if (left.includes(settling)) return settling;
  const open = left.filter((part): part is Condition => typeof part !== 'boolean');
  const [only] = open;
  if (only === undefined) return !settling;
  if (open.length === 1) return only;
  return join === 'all' ? { all: open } : { any: open };
}
