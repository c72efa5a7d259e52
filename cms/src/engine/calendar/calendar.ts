/** The statutory calendar: days off and make-up working days of each year, as the State Council's notices give them. */
import { daysBetween, weekday, yearOf } from '../dates';

export interface CalendarYear {
  /** estimated: no notice yet, only the statutory days are known. */
  status: 'published' | 'estimated';
  holidays: string[];
  /** Saturdays and Sundays that are worked. */
  workdays: string[];
}
export interface Calendar {
  years: Record<string, CalendarYear>;
}

interface Days {
  off: Set<string>;
  worked: Set<string>;
  /** What differs from Monday to Friday: weekdays off, weekends worked. */
  lost: string[];
  won: string[];
}
const indexes = new WeakMap<Calendar, Days>();

/** A day off around New Year may stand in either year's notice, so all years make one set. */
function daysOf(calendar: Calendar): Days {
  let days = indexes.get(calendar);
  if (!days) {
    const years = Object.values(calendar.years);
    const off = new Set(years.flatMap((year) => year.holidays));
    const worked = new Set(years.flatMap((year) => year.workdays));
    const lost = [...off].filter((date) => !isWeekend(date) && !worked.has(date));
    days = { off, worked, lost, won: [...worked].filter(isWeekend) };
    indexes.set(calendar, days);
  }
  return days;
}

const isWeekend = (date: string): boolean => weekday(date) % 6 === 0;

export function isWorkday(date: string, calendar: Calendar): boolean {
  const { off, worked } = daysOf(calendar);
  if (worked.has(date)) return true;
  if (off.has(date)) return false;
  return !isWeekend(date);
}

/** Working days after `from` up to and including `to`, without walking through them one by one. */
export function countWorkdays(from: string, to: string, calendar: Calendar): number {
  const { lost, won } = daysOf(calendar);
  const inside = (date: string): boolean => date > from && date <= to;
  return weekdaysBetween(from, to) - lost.filter(inside).length + won.filter(inside).length;
}

/** Mondays to Fridays: five in each whole week, and those of the days left over. */
function weekdaysBetween(from: string, to: string): number {
  const days = daysBetween(from, to);
  const first = weekday(from);
  const rest = Array.from({ length: days % 7 }, (_, index) => (first + index + 1) % 7);
  return Math.floor(days / 7) * 5 + rest.filter((day) => day % 6 !== 0).length;
}

/** True when some year of the span has no published notice: what is counted over it may still move. */
export function isProvisional(from: string, to: string, calendar: Calendar): boolean {
  for (let year = yearOf(from); year <= yearOf(to); year += 1)
    if (calendar.years[String(year)]?.status !== 'published') return true;
  return false;
}
