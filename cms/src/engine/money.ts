/** Money is whole fen in a safe integer; it is read from decimal text and written as text only at the edges. */
import { ceilingOf, exactOf, multiply } from './exact';

export type Fen = number;

const SCALE = { 元: 2, 万元: 6, 亿元: 10 } as const;
export type MoneyUnit = keyof typeof SCALE;
export const MONEY_UNITS = Object.keys(SCALE) as MoneyUnit[];

export type MoneyFault = 'not-a-number' | 'grouping' | 'too-precise' | 'too-large' | 'negative-zero';
export type MoneyReading = { fen: Fen } | { fault: MoneyFault };

const DECIMAL = /^(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;

/** `1,234.50` in 元 → 123450. Exact: no floating point on the way, nothing is rounded. */
export function readMoney(text: string, unit: MoneyUnit = '元'): MoneyReading {
  const match = DECIMAL.exec(text);
  if (!match) return { fault: /^-?[\d,]+(\.\d+)?$/.test(text) ? 'grouping' : 'not-a-number' };
  const [, sign, whole = '', decimals = ''] = match;
  const scale = SCALE[unit];
  const used = decimals.replace(/0+$/, '');
  if (used.length > scale || (unit === '元' && decimals.length > 2)) return { fault: 'too-precise' };
  const fen = Number(whole.replaceAll(',', '') + used.padEnd(scale, '0'));
  if (!Number.isSafeInteger(fen)) return { fault: 'too-large' };
  if (sign === '-' && fen === 0) return { fault: 'negative-zero' };
  return { fen: sign === '-' ? -fen : fen };
}

export const isFen = (value: unknown): value is Fen => Number.isSafeInteger(value) && !Object.is(value, -0);

/** 123450 → `1234.50`; with `grouped` → `1,234.50`. */
export function writeMoney(fen: Fen, grouped = false): string {
  if (!isFen(fen)) throw new RangeError(`not whole fen: ${String(fen)}`);
  const digits = String(Math.abs(fen)).padStart(3, '0');
  const whole = digits.slice(0, -2);
  const shown = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${fen < 0 ? '-' : ''}${shown}.${digits.slice(-2)}`;
}

/** Throws rather than lose a fen beyond the safe range. */
export function addMoney(...amounts: Fen[]): Fen {
  const total = amounts.reduce((sum, fen) => sum + BigInt(fen), 0n);
  const fen = Number(total);
  if (!Number.isSafeInteger(fen)) throw new RangeError('money out of range');
  return fen;
}

export const subtractMoney = (from: Fen, amount: Fen): Fen => addMoney(from, -amount || 0);

/** The share of an amount, rounded up to the fen (`50%` of 0.01 is 0.01): what must at least be reached. */
export const shareOf = (amount: Fen, ratio: number): Fen =>
  Number(ceilingOf(multiply(exactOf(amount), exactOf(ratio))));

/** How much is lacking to the share; never negative. */
export const shortfallOf = (reached: Fen, target: Fen, ratio: number): Fen =>
  Math.max(0, subtractMoney(shareOf(target, ratio), reached));
