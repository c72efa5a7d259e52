/** A value that a clerk would type in so that a comparison holds, or so that it does not. */
import type { Field, Value } from './book';
import { type Matter, plausible } from './fill';

interface Wanted {
  limit: Value;
  want: boolean;
  matter: Matter;
}

const OPPOSITE: Record<string, string> = {
  is: 'is-not',
  'is-not': 'is',
  in: 'not-in',
  'not-in': 'in',
  'at-most': 'more-than',
  'more-than': 'at-most',
  'at-least': 'less-than',
  'less-than': 'at-least',
  before: 'on-or-after',
  'on-or-after': 'before',
  after: 'on-or-before',
  'on-or-before': 'after',
  includes: 'excludes',
  'includes-any': 'excludes',
  excludes: 'includes-any',
};

/** A value with which the comparison holds; undefined where there is none. */
export function valueFor(field: Field, operator: string, { limit, want, matter }: Wanted): Value | undefined {
  const asked = want ? operator : OPPOSITE[operator];
  if (asked === undefined) return want ? plausible(field, matter) : null;
  const options = (field.options ?? []).map(({ value }) => value);
  const limits = Array.isArray(limit) ? limit : [limit];
  switch (asked) {
    case 'is':
      return written(field, limit, 0);
    case 'is-not':
      return typeof limit === 'boolean' ? !limit : options.find((option) => option !== limit);
    case 'in':
      return limits[0] as Value;
    case 'not-in':
      return options.find((option) => !limits.includes(option));
    case 'includes':
    case 'includes-any':
      return asked === 'includes' ? (limits as string[]) : [String(limits[0])];
    case 'excludes':
      return options.filter((option) => !limits.includes(option)).slice(0, 1);
    case 'present':
      return plausible(field, matter);
    case 'at-most':
    case 'at-least':
    case 'on-or-before':
    case 'on-or-after':
      return written(field, limit, 0);
    case 'less-than':
    case 'before':
      return written(field, limit, -1);
    default:
      return written(field, limit, 1);
  }
}

/** The limit, or the next value beside it, as it is typed in. */
function written(field: Field, limit: Value, beside: -1 | 0 | 1): Value | undefined {
  if (field.type === 'money' && typeof limit === 'number') return ((limit + beside) / 100).toFixed(2);
  if (field.type === 'date' && typeof limit === 'string') return dayBeside(limit, beside);
  if (typeof limit === 'number') return limit + (field.type === 'count' ? beside : beside / 100);
  return beside === 0 ? limit : undefined;
}

function dayBeside(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
