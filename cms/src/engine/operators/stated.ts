/** Has somebody stated this? Blank text and an empty list state nothing. */
import type { FactValue } from '../facts';

export type Stated = string | number | boolean | string[];

export function isStated(value: FactValue | undefined): value is Stated {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value === 'number') return Number.isFinite(value);
  return !Array.isArray(value) || value.length > 0;
}
