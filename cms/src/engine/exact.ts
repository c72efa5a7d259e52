/**
 * Quotients of whole numbers: ratios, and whatever is computed with them. 90% − 75% is 15%, a third of three is one.
 * A number stands for the decimal it is written as; the nearest double comes back only where a value is shown or kept.
 */
export interface Exact {
  numerator: bigint;
  /** Always positive. */
  denominator: bigint;
}

const SHOWN_DECIMALS = 30;

/** By its shortest decimal: 0.1 is one tenth, 1e-7 one ten-millionth. */
export function exactOf(value: number): Exact {
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  const [decimal = '', exponent = '0'] = String(value).split('e');
  return shifted(decimal, Number(exponent));
}

/** `12.5`, moved by so many places: -2 for a percentage. */
export function shifted(decimal: string, places: number): Exact {
  const [whole = '', decimals = ''] = decimal.split('.');
  const digits = BigInt(whole + decimals);
  const scale = places - decimals.length;
  return scale < 0
    ? { numerator: digits, denominator: 10n ** BigInt(-scale) }
    : { numerator: digits * 10n ** BigInt(scale), denominator: 1n };
}

export const add = (a: Exact, b: Exact): Exact => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});
const negative = ({ numerator, denominator }: Exact): Exact => ({ numerator: -numerator, denominator });
export const subtract = (a: Exact, b: Exact): Exact => add(a, negative(b));
export const sumOf = (values: Exact[]): Exact => values.reduce(add, { numerator: 0n, denominator: 1n });
export const multiply = (a: Exact, b: Exact): Exact => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

/** undefined: a share of nothing is unknown, not zero and not infinite. */
export function divide(part: Exact, whole: Exact): Exact | undefined {
  if (whole.numerator === 0n) return undefined;
  const sign = whole.numerator < 0n ? -1n : 1n;
  return {
    numerator: part.numerator * whole.denominator * sign,
    denominator: part.denominator * whole.numerator * sign,
  };
}

/** Negative, zero or positive, as `a` is less than, equal to or more than `b`. */
export function compare(a: Exact, b: Exact): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Rounded up, where a whole number has at least to be reached. */
export function ceilingOf({ numerator, denominator }: Exact): bigint {
  const floor = numerator / denominator;
  return numerator > 0n && numerator % denominator !== 0n ? floor + 1n : floor;
}

/** With so many decimals, half away from zero: `66.67`. */
export function decimalOf({ numerator, denominator }: Exact, decimals: number): string {
  const size = numerator < 0n ? -numerator : numerator;
  const scaled = (size * 10n ** BigInt(decimals) * 2n + denominator) / (denominator * 2n);
  const digits = scaled.toString().padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return numerator < 0n && scaled > 0n ? `-${text}` : text;
}

/** The nearest double; a decimal comes back as it was written. */
export const numberOf = (value: Exact): number => Number(decimalOf(value, SHOWN_DECIMALS));

/** `15.00%`; trimmed, as many decimals as there are, up to `decimals`: `12.5%`, `15%`. */
export function percentOf(ratio: number | Exact, decimals: number, isTrimmed = false): string {
  const exact = typeof ratio === 'number' ? exactOf(ratio) : ratio;
  const text = decimalOf(multiply(exact, { numerator: 100n, denominator: 1n }), decimals);
  return `${isTrimmed && text.includes('.') ? text.replace(/\.?0+$/, '') : text}%`;
}
