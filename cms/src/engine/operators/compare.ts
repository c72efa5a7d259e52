/** The three ways in which operators look at two values; each answers null when a value is missing or of another type. */
import { compare, type Exact, exactOf } from '../exact';
import type { Quantity } from '../inquiry';
import type { Truth } from '../three-valued';
import { isStated } from './stated';

export type Operation = (actual: Quantity, limit: Quantity) => Truth;

/** A quantity that was computed. */
export const isExact = (value: Quantity): value is Exact =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** The number as a quotient; undefined for everything else. */
function exactly(value: Quantity): Exact | undefined {
  if (isExact(value)) return value;
  return isStated(value) && typeof value === 'number' ? exactOf(value) : undefined;
}

export function equal(actual: Quantity, limit: Quantity): Truth {
  const [one, other] = [exactly(actual), exactly(limit)];
  if (one && other) return compare(one, other) === 0;
  if (isExact(actual) || isExact(limit) || !isStated(actual) || !isStated(limit)) return null;
  return typeof actual === typeof limit && !Array.isArray(actual) ? actual === limit : null;
}

/** `holds` is given where the value lies to its limit: below zero, at it, above. */
export const byQuantity =
  (holds: (side: number) => boolean): Operation =>
  (actual, limit) => {
    const [one, other] = [exactly(actual), exactly(limit)];
    return one && other ? holds(compare(one, other)) : null;
  };

/** ISO dates sort as text. */
export const byDate =
  (holds: (actual: string, limit: string) => boolean): Operation =>
  (actual, limit) =>
    typeof actual === 'string' && isStated(actual) && typeof limit === 'string' && isStated(limit)
      ? holds(actual, limit)
      : null;

/** A list against one value or several. An empty list that was stated is a list without the value. */
export const byList =
  (holds: (actual: string[], wanted: string[]) => boolean): Operation =>
  (actual, limit) => {
    if (!Array.isArray(actual) || isExact(limit) || !isStated(limit)) return null;
    if (Array.isArray(limit)) return holds(actual, limit);
    return typeof limit === 'string' ? holds(actual, [limit]) : null;
  };

/** One value among several. Counts in a list are written as text by the loader. */
export const among = (actual: Quantity, limit: Quantity): Truth =>
  !isExact(actual) && isStated(actual) && !Array.isArray(actual) && Array.isArray(limit)
    ? limit.includes(String(actual))
    : null;
