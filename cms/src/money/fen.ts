/**
 * Amounts as the API takes them: whole fen, a safe integer or a string of digits. Whatever is not exactly that is
 * refused, so that nothing is ever rounded on the way in. Arithmetic and yuan text are the engine's (`engine/money`).
 */
import { z } from 'zod';

const DIGITS = /^-?\d{1,16}$/;

/** null: not an amount. */
export function readFen(value: unknown): number | null {
  if (typeof value === 'string' && !DIGITS.test(value)) return null;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const fen = Number(value);
  return Number.isSafeInteger(fen) && !Object.is(fen, -0) ? fen : null;
}

/** Two things may be wrong: it is no amount as the API takes them, or not one that is possible here. */
function amount(allowed: (fen: number) => boolean, message: string): z.ZodType<number> {
  return z.unknown().transform((value, context) => {
    const fen = readFen(value);
    if (fen !== null && allowed(fen)) return fen;
    context.addIssue({ code: 'custom', message: fen === null ? '应为金额，以分为单位的整数' : message });
    return z.NEVER;
  });
}

/** More than nothing; corrections are rows of their own kind, not negative amounts. */
export const positiveFen = amount((fen) => fen > 0, '应为大于零的金额');
/** An adjustment may take away. */
export const signedFen = amount((fen) => fen !== 0, '应为不等于零的金额');
export const wholeFen = amount((fen) => fen >= 0, '应为不小于零的金额');

const FEN_PER_HUNDREDTH = 10_000;

/** 万元 with two decimals, half away from zero: `0.50` for 500,000 fen. */
export function inTenThousands(fen: number): string {
  const size = Math.abs(fen);
  const rest = size % FEN_PER_HUNDREDTH;
  const hundredths = (size - rest) / FEN_PER_HUNDREDTH + (rest * 2 >= FEN_PER_HUNDREDTH ? 1 : 0);
  const sign = fen < 0 && hundredths > 0 ? '-' : '';
  return `${sign}${Math.trunc(hundredths / 100)}.${(hundredths % 100).toString().padStart(2, '0')}`;
}
