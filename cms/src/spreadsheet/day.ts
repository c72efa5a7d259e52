/** Days and times as a workbook counts them: days since 30 December 1899, so that its reader can sort and reckon. */
const FIRST = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const PLACE_OFFSET = 8 * 3_600_000;

/** `2026-07-31`; null where the text is no day. */
export function serialOfDay(day: string): number | null {
  const at = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(at) ? null : (at - FIRST) / DAY;
}

/** A moment with its offset, as the clock of the place showed it, to the minute. */
export function serialOfMoment(stamp: string): number | null {
  const at = Date.parse(stamp);
  return Number.isNaN(at) ? null : (Math.floor((at + PLACE_OFFSET) / 60_000) * 60_000 - FIRST) / DAY;
}
