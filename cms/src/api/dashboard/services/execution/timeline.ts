/** The dates at which a year's execution is read off: month ends, target days and the start of the recent pace. */

import { addDays, lastDayOf, makeDate } from '../../../../engine/dates';

export const PACE_DAYS = 90;

export interface Timeline {
  year: number;
  /** The date asked for. */
  asOf: string;
  /** The last day that counts: the date asked for or the year's end, whichever comes first. */
  end: string;
  /** Days before the first of January: nothing of the year is executed yet. */
  eve: string;
  months: { month: string; lastDay: string }[];
  paceFrom: string;
  /** Ascending; executed amounts are known up to and including each of them. */
  boundaries: string[];
}

const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a > b ? a : b);

function monthsUpTo(year: number, end: string): Timeline['months'] {
  const all = Array.from({ length: 12 }, (_, index) => makeDate(year, index + 1, lastDayOf(year, index + 1)));
  return all
    .filter((lastDay) => `${lastDay.slice(0, 7)}-01` <= end)
    .map((lastDay) => ({ month: lastDay.slice(0, 7), lastDay: earlier(lastDay, end) }));
}

/** `days` are the target days of the year, ISO. */
export function timelineOf(year: number, asOf: string, days: string[]): Timeline {
  const eve = `${year - 1}-12-31`;
  const end = later(earlier(asOf, `${year}-12-31`), eve);
  const months = monthsUpTo(year, end);
  const paceFrom = later(addDays(end, -PACE_DAYS), eve);
  const wanted = [...months.map((one) => one.lastDay), ...days.filter((day) => day <= end), paceFrom, end];
  const boundaries = [...new Set(wanted)].filter((day) => day > eve).sort();
  return { year, asOf, end, eve, months, paceFrom, boundaries };
}
