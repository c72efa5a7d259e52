import { EMPTY } from './money';
import { plain } from './typed';

/** 0.123 → 12.30%. Two decimals always: a ratio shown here is nearly always near a limit. */
export function formatRatio(ratio: number | string | null | undefined): string {
  if (ratio === null || ratio === undefined || ratio === '') return EMPTY;
  const number = typeof ratio === 'number' ? ratio : parseRatio(ratio);
  return number === null || !Number.isFinite(number) ? EMPTY : `${(Math.round(number * 1e6) / 1e4).toFixed(2)}%`;
}

/** "12.3%", "百分之12.3" → 0.123; "0.123" stays 0.123; null when it is neither. */
export function parseRatio(text: string): number | null {
  const typed = plain(text);
  const percent = /^(-?\d+(?:\.\d+)?) ?%$/.exec(typed)?.[1] ?? /^百分之(\d+(?:\.\d+)?)$/.exec(typed)?.[1];
  if (percent !== undefined) return Number(`${percent}e-2`);
  return /^-?\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : null;
}
