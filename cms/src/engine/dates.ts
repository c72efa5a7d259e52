/**
 * Calendar arithmetic on ISO dates (`2026-07-30`). Dates are strings everywhere; UTC is only
 * the arithmetic inside, so the machine's time zone can never shift a day.
 */
const DAY = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
const fromMillis = (millis: number): string => new Date(millis).toISOString().slice(0, 10);
const toMillis = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** A day that exists, in a year of somebody's life: 2024-02-30 is none, 0000-01-01 no database can keep. */
export function isDate(text: unknown): text is string {
  if (typeof text !== 'string' || !ISO.test(text) || text < '1900' || text >= '2200') return false;
  const millis = toMillis(text);
  return !Number.isNaN(millis) && fromMillis(millis) === text;
}

/** `MM-DD` that exists in every year (02-29 does not). */
export function isMonthDay(text: unknown): text is string {
  return typeof text === 'string' && /^\d{2}-\d{2}$/.test(text) && isDate(`2023-${text}`);
}

export const yearOf = (date: string): number => Number(date.slice(0, 4));
export const monthOf = (date: string): number => Number(date.slice(5, 7));
export const dayOf = (date: string): number => Number(date.slice(8, 10));
export const makeDate = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

export const addDays = (date: string, days: number): string => fromMillis(toMillis(date) + days * DAY);
export const daysBetween = (from: string, to: string): number => Math.round((toMillis(to) - toMillis(from)) / DAY);

/** 0 Sunday … 6 Saturday. */
export const weekday = (date: string): number => new Date(toMillis(date)).getUTCDay();

export const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Same day number, clamped to the month's end: 08-31 plus 6 months is 02-28 (29). */
export function addMonths(date: string, months: number): string {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return makeDate(year, month, Math.min(dayOf(date), lastDayOf(year, month)));
}

/** Whole months that have passed; negative when `to` lies before `from`. */
export function monthsBetween(from: string, to: string): number {
  if (to < from) return -monthsBetween(to, from);
  const guess = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  return addMonths(from, guess) > to ? guess - 1 : guess;
}

export const latestOf = (dates: string[]): string | undefined =>
  dates.reduce<string | undefined>((last, date) => (last === undefined || date > last ? date : last), undefined);
export const earliestOf = (dates: string[]): string | undefined =>
  dates.reduce<string | undefined>((first, date) => (first === undefined || date < first ? date : first), undefined);
