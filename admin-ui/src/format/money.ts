/** Money at the edge: columns carry fen as text, facts carry yuan as text; arithmetic stays in whole fen (bigint). */
import { plain } from './typed';
export const EMPTY = '—';

export function toFen(fen: string | number | null | undefined): bigint | null {
  if (fen === null || fen === undefined || fen === '') return null;
  const text = String(fen).trim();
  return /^-?\d+$/.test(text) ? BigInt(text) : null;
}

/** What cannot be read as an amount, and why; each has words under `facts.`. */
export type AmountFault = 'badAmount' | 'badGrouping' | 'badPrecision' | 'tooLarge';
export type AmountReading = { fen: bigint } | { fault: AmountFault };

/** Decimals down to the fen. */
const PLACES: Record<string, number> = { '': 2, 元: 2, 万: 6, 万元: 6, 亿: 10, 亿元: 10 };
const SHAPE = /^(.*?)\s*(万元|亿元|万|亿|元)?$/;
const NUMBER = /^(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;
const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/** "200000", "200,000.00", "￥20万元", "１２３": as the server reads them, no more and no less (tests/spellings.yaml). */
export function readYuan(text: string): AmountReading {
  const shape = SHAPE.exec(plain(text).replace(/^[¥￥]\s*/, ''));
  const match = NUMBER.exec(shape?.[1] ?? '');
  if (!match) return { fault: /^-?[\d,]+(\.\d+)?$/.test(shape?.[1] ?? '') ? 'badGrouping' : 'badAmount' };
  const [, sign, whole = '', decimals = ''] = match;
  const places = PLACES[shape?.[2] ?? ''] ?? 2;
  const used = decimals.replace(/0+$/, '');
  if (used.length > places || (places === 2 && decimals.length > 2)) return { fault: 'badPrecision' };
  const fen = BigInt(whole.replaceAll(',', '') + used.padEnd(places, '0'));
  if (fen > LARGEST) return { fault: 'tooLarge' };
  if (sign && fen === 0n) return { fault: 'badAmount' };
  return { fen: sign ? -fen : fen };
}

/** null when it is no amount. */
export function parseYuan(text: string | number | null | undefined): bigint | null {
  if (text === null || text === undefined) return null;
  const reading = readYuan(String(text));
  return 'fen' in reading ? reading.fen : null;
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
