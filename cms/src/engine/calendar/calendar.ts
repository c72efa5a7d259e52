/** The statutory calendar: days off and make-up working days of each year, as the State Council's notices give them. */
import { weekday, yearOf } from '../dates';

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
}
const indexes = new WeakMap<Calendar, Days>();

/** A day off around New Year may stand in either year's notice, so all years make one set. */
function daysOf(calendar: Calendar): Days {
  let days = indexes.get(calendar);
  if (!days) {
    const years = Object.values(calendar.years);
    days = {
      off: new Set(years.flatMap((year) => year.holidays)),
      worked: new Set(years.flatMap((year) => year.workdays)),
    };
    indexes.set(calendar, days);
  }
  return days;
}

export function isWorkday(date: string, calendar: Calendar): boolean {
  const { off, worked } = daysOf(calendar);
  if (worked.has(date)) return true;
  if (off.has(date)) return false;
  const day = weekday(date);
  return day !== 0 && day !== 6;
}

/** True when some year of the span has no published notice: what is counted over it may still move. */
export function isProvisional(from: string, to: string, calendar: Calendar): boolean {
  for (let year = yearOf(from); year <= yearOf(to); year += 1)
    if (calendar.years[String(year)]?.status !== 'published') return true;
  return false;
}
