/** Deadlines: the start day is not counted, the last day counts whole. */
import { addDays, addMonths } from '../dates';
import type { Duration } from '../duration';
import { type Calendar, countWorkdays, isProvisional, isWorkday } from './calendar';

export interface Due {
  on: string;
  /** The span touches a year whose notice is not published yet: to be worked out again when it is. */
  provisional: boolean;
}

/** The n-th working day after the start. */
export function addWorkdays(start: string, amount: number, calendar: Calendar): string {
  let date = start;
  for (let left = amount; left > 0; ) {
    date = addDays(date, 1);
    if (isWorkday(date, calendar)) left -= 1;
  }
  return date;
}

/** The day itself when it is worked, else the next one that is. */
export function nextWorkday(date: string, calendar: Calendar): string {
  let day = date;
  while (!isWorkday(day, calendar)) day = addDays(day, 1);
  return day;
}

/** Start plus span on the plain calendar, months clamped; a window that opens does not move. */
export function addSpan(start: string, { amount, unit }: Duration, calendar: Calendar): string {
  if (unit === 'workdays') return addWorkdays(start, amount, calendar);
  if (unit === 'days') return addDays(start, amount);
  return addMonths(start, unit === 'years' ? amount * 12 : amount);
}

/** The last day of a period. Where it falls on a day off it moves to the next working day, unless it is to stay. */
export function dueOn(start: string, duration: Duration, calendar: Calendar, moves = true): Due {
  const last = addSpan(start, duration, calendar);
  const on = duration.unit === 'workdays' || !moves ? last : nextWorkday(last, calendar);
  return { on, provisional: isProvisional(start, on, calendar) };
}

/** Working days after `from` up to and including `to`; negative when `to` lies before. */
export function workdaysBetween(from: string, to: string, calendar: Calendar): number {
  if (to < from) return -workdaysBetween(to, from, calendar);
  return countWorkdays(from, to, calendar);
}
