/** Derivations from other facts. Each needs all of them: what one of them leaves open, the result leaves open. */

import { addSpan, workdaysBetween } from '../calendar/due';
import { daysBetween, earliestOf, latestOf, monthsBetween } from '../dates';
import { deadline } from '../deadline';
import type { Duration } from '../duration';
import { compare, divide, type Exact, exactOf, subtract, sumOf } from '../exact';
import type { FactId, FactValue } from '../facts';
import { computed, type Inquiry, type Known } from '../inquiry';
import { isStated } from '../operators/stated';

type Numbers = (values: Exact[]) => Exact | undefined;
const ZERO = exactOf(0);
type Dates = (values: string[], inquiry: Inquiry) => FactValue | undefined;

function gather(inquiry: Inquiry, facts: FactId[]): { values: FactValue[]; missing: FactId[] } {
  const known = facts.map((id) => inquiry.known(id));
  return {
    values: known.map(({ value }) => value ?? null),
    missing: [...new Set(known.flatMap(({ missing }) => missing))],
  };
}

function overNumbers(inquiry: Inquiry, of: FactId, facts: FactId[], compute: Numbers): Known {
  const known = facts.map((id) => inquiry.known(id));
  const numbers = known.flatMap(
    ({ value, exact }) => exact ?? (typeof value === 'number' && isStated(value) ? exactOf(value) : []),
  );
  const result = numbers.length === facts.length ? compute(numbers) : undefined;
  if (result) return computed(result);
  const missing = [...new Set(known.flatMap((one) => one.missing))];
  return { value: undefined, missing: missing.length > 0 ? missing : [of] };
}

function overDates(inquiry: Inquiry, of: FactId, facts: FactId[], compute: Dates): Known {
  const { values, missing } = gather(inquiry, facts);
  const dates = values.filter((value) => typeof value === 'string');
  const value = dates.length === facts.length ? compute(dates, inquiry) : undefined;
  return value === undefined ? { value, missing: missing.length > 0 ? missing : [of] } : { value, missing: [] };
}

export const total = (inquiry: Inquiry, of: FactId, facts: FactId[]): Known => overNumbers(inquiry, of, facts, sumOf);
export const difference = (inquiry: Inquiry, of: FactId, facts: FactId[]): Known =>
  overNumbers(inquiry, of, facts, ([from = ZERO, amount = ZERO]) => subtract(from, amount));
export const ratio = (inquiry: Inquiry, of: FactId, facts: FactId[]): Known =>
  overNumbers(inquiry, of, facts, ([part = ZERO, whole = ZERO]) => divide(part, whole));
export const largest = (inquiry: Inquiry, of: FactId, facts: FactId[]): Known =>
  overNumbers(inquiry, of, facts, (values) => values.toSorted(compare).at(-1));
export const smallest = (inquiry: Inquiry, of: FactId, facts: FactId[]): Known =>
  overNumbers(inquiry, of, facts, (values) => values.toSorted(compare).at(0));
export const latest = (inquiry: Inquiry, of: FactId, facts: FactId[]): Known => overDates(inquiry, of, facts, latestOf);
export const months = (inquiry: Inquiry, of: FactId, facts: FactId[]): Known =>
  overDates(inquiry, of, facts, ([from = '', to = '']) => monthsBetween(from, to));
export const workdays = (inquiry: Inquiry, of: FactId, facts: FactId[]): Known =>
  overDates(
    inquiry,
    of,
    facts,
    ([from = '', to = ''], { calendar }) => calendar && workdaysBetween(from, to, calendar),
  );

export const days = (inquiry: Inquiry, of: FactId, facts: FactId[]): Known =>
  overDates(inquiry, of, facts, ([from = '', to = '']) => daysBetween(from, to));
export const ends = (inquiry: Inquiry, of: FactId, { within, after }: { within: Duration; after: FactId }): Known =>
  overDates(
    inquiry,
    of,
    [after],
    ([start = ''], { calendar }) => calendar && deadline(inquiry, start, within, calendar).on,
  );

/** The first that has happened: the ones that have not happened do not hold it up. */
export function earliest(inquiry: Inquiry, _of: FactId, facts: FactId[]): Known {
  const { values, missing } = gather(inquiry, facts);
  const value = earliestOf(values.filter((date) => typeof date === 'string'));
  return { value, missing: value === undefined ? missing : [] };
}

/** Those that are not known do not hold it up; where none is, all of them are asked for. */
export function prefer(inquiry: Inquiry, facts: FactId[]): Known {
  const known = facts.map((id) => inquiry.known(id));
  const first = known.find(({ value }) => isStated(value));
  return first ?? { value: undefined, missing: [...new Set(known.flatMap(({ missing }) => missing))] };
}

type Shift = { from: FactId; by: Duration | { months: FactId } };
/** A span that is itself a fact (the warranty that was agreed) is in whole months. */
export function shifted(inquiry: Inquiry, of: FactId, { from, by }: Shift): Known {
  const span = spanOf(inquiry, by);
  if (!('unit' in span)) return { value: undefined, missing: span.missing };
  return overDates(inquiry, of, [from], ([start = ''], { calendar }) => calendar && addSpan(start, span, calendar));
}

function spanOf(inquiry: Inquiry, by: Shift['by']): Duration | { missing: FactId[] } {
  if (!('months' in by)) return by;
  const { value, missing } = inquiry.known(by.months);
  return typeof value === 'number' ? { amount: value, unit: 'months' } : { missing };
}
