const DAY_MS = 86_400_000;

/** Days since 1 January of the same year; dates are plain calendar dates, so UTC keeps them free of time zones. */
export function dayOfYear(isoDate: string): number {
  const start = Date.parse(`${isoDate.slice(0, 4)}-01-01T00:00:00Z`);
  return Math.round((Date.parse(`${isoDate.slice(0, 10)}T00:00:00Z`) - start) / DAY_MS);
}

export function monthStarts(year: number): number[] {
  return Array.from({ length: 12 }, (_, month) => dayOfYear(`${year}-${String(month + 1).padStart(2, '0')}-01`));
}

export function monthNumber(year: number, day: number): number {
  return new Date(Date.parse(`${year}-01-01T00:00:00Z`) + day * DAY_MS).getUTCMonth() + 1;
}

export const LAST_DAY = 365;
