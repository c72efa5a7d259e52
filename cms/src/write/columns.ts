/** What a raw row holds differs between the databases (bigint text, 0/1 flags, JSON text); these read both. */

/** Whole fen out of a biginteger column or a SUM; null counts as nothing. */
export function toFen(value: unknown): number {
  const fen = Number(value ?? 0);
  if (!Number.isSafeInteger(fen)) throw new RangeError(`not whole fen: ${String(value)}`);
  return fen;
}

/** Money as the API words it: fen as text. */
export function fenText(value: unknown): string {
  return String(toFen(value));
}

export function toFlag(value: unknown): boolean {
  return value === true || value === 1 || value === '1' || value === 't';
}

/** A JSON column: text on both databases here, an object where a driver has parsed it already. */
export function fromJson<T>(value: unknown, otherwise: T): T {
  if (value === null || value === undefined) return otherwise;
  return (typeof value === 'string' ? JSON.parse(value) : value) as T;
}

/** A date column as ISO date or null. */
export function toDate(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return String(value).slice(0, 10);
}
