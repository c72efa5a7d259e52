/** The three ways in which operators look at two values; each answers null when a value is missing or of another type. */
import type { FactValue } from '../facts';
import type { Truth } from '../three-valued';
import { isStated } from './stated';

export type Operation = (actual: FactValue | undefined, limit: FactValue | undefined) => Truth;

export function equal(actual: FactValue | undefined, limit: FactValue | undefined): Truth {
  if (!isStated(actual) || !isStated(limit)) return null;
  return typeof actual === typeof limit && !Array.isArray(actual) ? actual === limit : null;
}

export const byQuantity =
  (holds: (actual: number, limit: number) => boolean): Operation =>
  (actual, limit) =>
    isStated(actual) && typeof actual === 'number' && isStated(limit) && typeof limit === 'number'
      ? holds(actual, limit)
      : null;

/** ISO dates sort as text. */
export const byDate =
  (holds: (actual: string, limit: string) => boolean): Operation =>
  (actual, limit) =>
    isStated(actual) && typeof actual === 'string' && isStated(limit) && typeof limit === 'string'
      ? holds(actual, limit)
      : null;

/** A list against one value or several. An empty list that was stated is a list without the value. */
export const byList =
  (holds: (actual: string[], wanted: string[]) => boolean): Operation =>
  (actual, limit) => {
    if (!Array.isArray(actual) || !isStated(limit)) return null;
    if (Array.isArray(limit)) return holds(actual, limit);
    return typeof limit === 'string' ? holds(actual, [limit]) : null;
  };

/** One value among several. Counts in a list are written as text by the loader. */
export const among = (actual: FactValue | undefined, limit: FactValue | undefined): Truth =>
  isStated(actual) && !Array.isArray(actual) && Array.isArray(limit) ? limit.includes(String(actual)) : null;
