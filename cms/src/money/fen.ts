/**
 * Amounts as the API takes and gives them: whole fen. In: a safe integer or a string of digits; out: a string.
 * Whatever is not exactly that is refused, so that no rounding ever happens on the way in.
 */
const DIGITS = /^-?\d{1,16}$/;

/** null: not an amount. */
export function readFen(value: unknown): number | null {
  if (typeof value === 'string' && !DIGITS.test(value)) return null;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const fen = Number(value);
  return Number.isSafeInteger(fen) ? fen + 0 : null;
}

/** A sum as the database gives it: a number on SQLite, a string or number on PostgreSQL, null over no rows. */
export function fenOfSum(value: unknown): number {
  const fen = Number(value ?? 0);
  if (!Number.isSafeInteger(fen)) throw new RangeError(`not whole fen: ${String(value)}`);
  return fen;
}

/** `12,345.60` */
export function inYuan(fen: number): string {
  const whole = Math.trunc(Math.abs(fen) / 100).toString();
  const sign = fen < 0 ? '-' : '';
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}${grouped}.${(Math.abs(fen) % 100).toString().padStart(2, '0')}`;
}

const FEN_PER_HUNDREDTH = 10_000;

/** 万元 with two decimals, half away from zero: `0.50` for 500,000 fen. */
export function inTenThousands(fen: number): string {
  const size = Math.abs(fen);
  const rest = size % FEN_PER_HUNDREDTH;
  const hundredths = (size - rest) / FEN_PER_HUNDREDTH + (rest * 2 >= FEN_PER_HUNDREDTH ? 1 : 0);
  const sign = fen < 0 && hundredths > 0 ? '-' : '';
  return `${sign}${Math.trunc(hundredths / 100)}.${(hundredths % 100).toString().padStart(2, '0')}`;
}
