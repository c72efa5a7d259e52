/** Money at the edge: columns carry fen as text, facts carry yuan as text; arithmetic stays in whole fen (bigint). */
const SEPARATORS = /[,，\s]/g;

export const EMPTY = '—';

export function toFen(fen: string | number | null | undefined): bigint | null {
  if (fen === null || fen === undefined || fen === '') return null;
  const text = String(fen).trim();
  return /^-?\d+$/.test(text) ? BigInt(text) : null;
}

/** "200000", "200,000.00", "20万", "20万元" → fen; null when it is no amount with at most two decimals. */
export function parseYuan(text: string | number | null | undefined): bigint | null {
  if (text === null || text === undefined) return null;
  const match = /^(-?)(\d+)(?:\.(\d*))?(万)?元?$/.exec(String(text).replace(SEPARATORS, ''));
  if (!match) return null;
  const [, sign, whole = '0', decimals = '', wan] = match;
  const places = wan ? 6 : 2;
  if (decimals.length > places) return null;
  const fen = BigInt(whole + decimals.padEnd(places, '0'));
  return sign ? -fen : fen;
}

/** fen → "200000.00", what facts carry and the API takes. */
export function yuanText(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const grouped = (text: string) => text.replace(/\B(?=(\d{3})+(?=\.|$))/g, ',');

/** Forms and details: 1,234,567.00 (yuan). */
export function formatYuan(fen: string | number | bigint | null | undefined): string {
  const amount = typeof fen === 'bigint' ? fen : toFen(fen);
  return amount === null ? EMPTY : grouped(yuanText(amount));
}

/** Lists and charts: 123.46 (ten thousand yuan, rounded half up; the unit stands in the header). */
export function formatWan(fen: string | number | bigint | null | undefined): string {
  const amount = typeof fen === 'bigint' ? fen : toFen(fen);
  if (amount === null) return EMPTY;
  const half = amount < 0n ? -5000n : 5000n;
  return grouped(yuanText((amount + half) / 10000n));
}

/** Facts carry yuan text already; only the separators are missing. */
export function formatYuanText(text: string | number | null | undefined): string {
  const fen = parseYuan(text);
  return fen === null ? EMPTY : formatYuan(fen);
}
