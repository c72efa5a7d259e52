/** Literals of the YAML, each written with its unit, into the engine's values. */

import { isDate } from '../../engine/dates';
import type { Duration } from '../../engine/duration';
import { percentOf } from '../../engine/exact';
import type { FactOption, FactType, FactValue } from '../../engine/facts';
import { MONEY_UNITS, type MoneyUnit, readMoney } from '../../engine/money';
import { suggestion } from '../suggest';

export type Literal<Value> = { value: Value } | { message: string; mend: string };
type Reader = (raw: unknown, options?: FactOption[]) => Literal<FactValue>;

const show = (raw: unknown): string => (typeof raw === 'string' ? raw : JSON.stringify(raw));
const refuse = (raw: unknown, wrong: string, mend: string): { message: string; mend: string } => ({
  message: `“${show(raw)}”${wrong}`,
  mend,
});

const MONEY = new RegExp(`^(-?[\\d,.]+) ?(${[...MONEY_UNITS].reverse().join('|')})$`);
const money: Reader = (raw) => {
  const match = typeof raw === 'string' ? MONEY.exec(raw) : null;
  if (!match) {
    const bare = typeof raw === 'number' || (typeof raw === 'string' && /^[\d,.]+$/.test(raw));
    return bare
      ? refuse(raw, '是金额却没有单位', `写作 ${show(raw)} 元`)
      : refuse(raw, '不是金额', '写作 2000000.00 元 或 200 万元');
  }
  const reading = readMoney(match[1] ?? '', match[2] as MoneyUnit);
  if ('fen' in reading) return { value: reading.fen };
  const wrong = { 'too-precise': '比分还细', 'too-large': '超出可表示的范围' }[reading.fault as string] ?? '不是金额';
  return refuse(raw, wrong, '精确到分，写作 2000000.00 元');
};

const ratio: Reader = (raw) => {
  const digits = typeof raw === 'string' ? /^(-?\d+(?:\.\d+)?)%$/.exec(raw)?.[1] : undefined;
  if (digits !== undefined) return { value: Number(`${digits}e-2`) };
  return refuse(
    raw,
    '是比例却没有百分号',
    typeof raw === 'number' && raw <= 1 ? `写作 ${percentOf(raw, 6, true)}` : '写作 10%',
  );
};

const text: Reader = (raw) =>
  typeof raw === 'string' ? { value: raw } : refuse(raw, '不是文字', '写成文字，需要时加单引号');

const choice: Reader = (raw, options) => {
  if (typeof raw !== 'string') return refuse(raw, '不是选项', '写选项的值，需要时加单引号');
  if (!options || options.some((option) => option.value === raw)) return { value: raw };
  return refuse(
    raw,
    '不在选项之内',
    suggestion(
      raw,
      options.map((option) => option.value),
    ),
  );
};

const READERS: Record<FactType, Reader> = {
  money,
  ratio,
  text,
  'long-text': text,
  choice,
  list: choice,
  flag: (raw) => (typeof raw === 'boolean' ? { value: raw } : refuse(raw, '不是是非值', '写 true 或 false')),
  count: (raw) => (Number.isSafeInteger(raw) ? { value: raw as number } : refuse(raw, '不是整数', '写整数，如 3')),
  date: (raw) => (isDate(raw) ? { value: raw } : refuse(raw, '不是存在的日期', '写作 2026-07-30')),
};

/** One value; for a list, one of its values. */
export const readLiteral = (type: FactType, raw: unknown, options?: FactOption[]): Literal<FactValue> =>
  READERS[type](raw, options);

/** Several values, or the first fault among them. */
export function readLiterals(type: FactType, raw: unknown[], options?: FactOption[]): Literal<string[]> {
  const values: string[] = [];
  for (const item of raw) {
    const literal = readLiteral(type, item, options);
    if (!('value' in literal)) return literal;
    values.push(String(literal.value));
  }
  return { value: values };
}

/** `7 workdays` and the like; the schema has checked the form. */
export function readDuration(raw: string): Duration {
  const [amount, unit = ''] = raw.split(' ');
  return { amount: Number(amount), unit: `${unit.replace(/s$/, '')}s` as Duration['unit'] };
}

export const readRatio = (raw: string): number => Number(`${raw.slice(0, -1)}e-2`);
