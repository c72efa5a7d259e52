import { EMPTY } from './money';

/** 0.123 → 12.30%. Two decimals always: a ratio shown here is nearly always near a limit. */
export function formatRatio(ratio: number | string | null | undefined): string {
  if (ratio === null || ratio === undefined || ratio === '') return EMPTY;
  const number = typeof ratio === 'number' ? ratio : parseRatio(ratio);
  return number === null || !Number.isFinite(number) ? EMPTY : `${(Math.round(number * 1e6) / 1e4).toFixed(2)}%`;
}

/** "12.3%" → 0.123; "0.123" stays 0.123; null when it is neither. */
export function parseRatio(text: string): number | null {
  const match = /^(-?\d+(?:\.\d+)?)\s*(%|％)?$/.exec(text.trim());
  if (!match) return null;
  const number = Number(match[1]);
  return match[2] ? Number((number / 100).toPrecision(12)) : number;
}
