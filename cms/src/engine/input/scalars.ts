/** Numbers, dates and yes-or-no as people type them: full-width digits, separators, units. */
import { isDate } from '../dates';
import { compare, type Exact, exactOf, numberOf, shifted } from '../exact';
import { isFen, type MoneyFault, type MoneyUnit, readMoney } from '../money';
import type { FactReader, Reading } from './facts-from';

/** Full-width digits, letters and marks become plain ones. */
export const plain = (text: string): string => text.normalize('NFKC').trim();

const MONEY_WORDS: Record<MoneyFault, string> = {
  'not-a-number': '不是金额，请写成 200000.00 或 20万元',
  grouping: '千位分隔不对，请写成 1,234,567.00',
  'too-precise': '金额精确到分，不能有三位小数',
  'too-large': '金额超出可表示的范围',
  'negative-zero': '金额不能是负零',
};

/** A plain number is yuan: `200000`, `"200,000.00"`, `"20万元"`. */
export const readYuan: FactReader = (raw) => {
  if (typeof raw !== 'string' && typeof raw !== 'number') return { message: MONEY_WORDS['not-a-number'] };
  if (Object.is(raw, -0)) return { message: MONEY_WORDS['negative-zero'] };
  const text = plain(String(raw)).replace(/^[¥￥]\s*/, '');
  const match = /^(.*?)\s*(万元|亿元|万|亿|元)?$/.exec(text);
  const unit = match?.[2]?.replace(/(?<=[万亿])$/, '元') as MoneyUnit | undefined;
  const reading = readMoney(match?.[1] ?? '', unit ?? '元');
  if ('fault' in reading) return { message: MONEY_WORDS[reading.fault] };
  return isFen(reading.fen) ? { value: reading.fen } : { message: MONEY_WORDS['too-large'] };
};

/** A double keeps some fifteen digits: what it could not give back as it was typed is refused, not rounded. */
function kept(ratio: Exact): Reading {
  const value = numberOf(ratio);
  return compare(exactOf(value), ratio) === 0 ? { value } : { message: '比例的小数位数太多，请保留到万分之一以内' };
}

const RATIO_WORDS = '不是比例，请写成 10%';
/** `"10%"`, `"百分之10"`, or the bare share `0.1`. */
export const readRatio: FactReader = (raw) => {
  if (typeof raw === 'number')
    return Number.isFinite(raw) && !Object.is(raw, -0) ? { value: raw } : { message: RATIO_WORDS };
  const text = typeof raw === 'string' ? plain(raw) : '';
  const percent = /^(-?\d+(?:\.\d+)?) ?%$/.exec(text)?.[1] ?? /^百分之(\d+(?:\.\d+)?)$/.exec(text)?.[1];
  if (percent !== undefined) return kept(shifted(percent, -2));
  return /^-?\d+(\.\d+)?$/.test(text) ? kept(shifted(text, 0)) : { message: RATIO_WORDS };
};

/** `3`, `1,200`, and `2027年` where the dictionary gives that unit. */
export const readCount: FactReader = (raw, { unit = '' }) => {
  const text = typeof raw === 'string' ? plain(raw) : String(raw);
  const number = unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length).trim() : text;
  const value = /^-?(\d+|\d{1,3}(,\d{3})+)$/.test(number) ? Number(number.replaceAll(',', '')) : Number.NaN;
  const isWhole = Number.isSafeInteger(value) && !Object.is(value, -0) && !Object.is(raw, -0);
  return isWhole ? { value } : { message: '不是整数，请写成 3' };
};

/** `2026-07-30`, `2026/7/30`, `2026.7.30`, `2026年7月30日`. */
export const readDate: FactReader = (raw) => {
  const text = typeof raw === 'string' ? plain(raw) : '';
  const match = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/.exec(text);
  const [, year = '', month = '', day = ''] = match ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? { value: date } : { message: '不是存在的日期，请写成 2026-07-30' };
};

const FLAGS = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  ['true', true],
  ['false', false],
  ['是', true],
  ['否', false],
]);
export const readFlag: FactReader = (raw): Reading => {
  const value = FLAGS.get(typeof raw === 'string' ? plain(raw).toLowerCase() : raw);
  return value === undefined ? { message: '请选是或否' } : { value };
};
