/**
 * Conditions as the walks' own model understands them: three-valued, on stated facts and on the model's steps. What
 * asks for registers, papers or other rules is left to `beyond`; the model is about the graph of a procedure.
 */
import type { Condition, FactLeaf, StepState } from '../../../cms/src/engine/rulebook';

export type Truth = boolean | null;
export interface Circumstances {
  facts: Record<string, unknown>;
  readings: Record<string, string>;
  stateOf: (step: string) => StepState | undefined;
  beyond: (condition: Condition) => Truth;
}

const not = (truth: Truth): Truth => (truth === null ? null : !truth);
const all = (truths: Truth[]): Truth => (truths.includes(false) ? false : truths.includes(null) ? null : true);

export function truthOf(condition: Condition, at: Circumstances): Truth {
  if ('all' in condition) return all(condition.all.map((one) => truthOf(one, at)));
  if ('any' in condition) return not(all(condition.any.map((one) => not(truthOf(one, at)))));
  if ('not' in condition) return not(truthOf(condition.not, at));
  if ('reading' in condition) return at.readings[condition.reading] === condition.is;
  if ('step' in condition) return (at.stateOf(condition.step) ?? 'waiting') === condition.is;
  if ('fact' in condition && condition.fact in at.facts) return leafTruth(condition, at);
  return at.beyond(condition);
}

type Compare = (actual: unknown, limit: unknown) => boolean;
const ordered =
  (holds: (sign: number) => boolean): Compare =>
  (actual, limit) =>
    holds((actual as number) < (limit as number) ? -1 : (actual as number) > (limit as number) ? 1 : 0);
const listed: Compare = (actual, limit) => (limit as unknown[]).includes(actual);
const many = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const COMPARE: Record<string, Compare> = {
  is: (actual, limit) => actual === limit,
  'is-not': (actual, limit) => actual !== limit,
  in: listed,
  'not-in': (actual, limit) => !listed(actual, limit),
  'at-most': ordered((sign) => sign <= 0),
  'less-than': ordered((sign) => sign < 0),
  'at-least': ordered((sign) => sign >= 0),
  'more-than': ordered((sign) => sign > 0),
  before: ordered((sign) => sign < 0),
  'on-or-before': ordered((sign) => sign <= 0),
  after: ordered((sign) => sign > 0),
  'on-or-after': ordered((sign) => sign >= 0),
  includes: (actual, limit) => many(limit).every((one) => many(actual).includes(one)),
  'includes-any': (actual, limit) => many(limit).some((one) => many(actual).includes(one)),
  excludes: (actual, limit) => !many(limit).some((one) => many(actual).includes(one)),
};

function leafTruth({ fact, operator, operand }: FactLeaf, { facts }: Circumstances): Truth {
  const actual = facts[fact];
  const isKnown = actual !== null && actual !== undefined && actual !== '';
  if (operator === 'present') return isKnown === ('value' in operand ? operand.value !== false : true);
  const limit = 'value' in operand ? operand.value : facts[operand.fact];
  if (!isKnown || limit === null || limit === undefined) return null;
  return COMPARE[operator]?.(actual, limit) ?? null;
}
