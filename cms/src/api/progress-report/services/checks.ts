/** What a return must satisfy before it is filed, whatever the rulebook adds: complete, consistent, as booked. */
import type { FactDefinition, Facts } from '../../../engine/facts';
import type { Finding, Reason } from '../../../engine/finding';
import { writeMoney } from '../../../engine/money';
import { systemFinding } from '../../../money/limits';
import type { Beside } from './books';
import { COUNTED, WORDED } from './fields';
import { countedOf, type Stated } from './row';

export interface Return {
  facts: Facts;
  counted: Stated;
}
type Dictionary = Record<string, FactDefinition>;

const isBlank = (value: unknown): boolean => value === undefined || value === null || String(value).trim() === '';
const yuan = (fen: number): string => `${writeMoney(fen, true)}元`;

function complete({ facts, counted }: Return, dictionary: Dictionary): Finding[] {
  const blank = [
    ...WORDED.filter((fact) => isBlank(facts[fact])),
    ...Object.entries(COUNTED).flatMap(([key, fact]) => (counted[key as keyof Stated] === null ? [fact] : [])),
  ];
  if (blank.length === 0) return [];
  const labels = blank.map((fact) => dictionary[fact]?.label ?? fact).join('、');
  const because = blank.map((fact): Reason => ({ kind: 'part', fact, holds: false }));
  const title = `季度进度填报不完整，缺少：${labels}`;
  return [systemFinding({ rule: 'product.progress-complete', title, because, missing: [...blank] })];
}

interface Comparison {
  rule: string;
  what: string;
  least: string;
  fact: string;
  actual: number | null;
  limit: number | null;
}

/** `actual` must not lie below `limit`. */
function below({ rule, what, least, fact, actual, limit }: Comparison): Finding[] {
  if (actual === null || limit === null || actual >= limit) return [];
  const title = `${what}${yuan(actual)}，小于${least}${yuan(limit)}，差额${yuan(limit - actual)}`;
  return [
    systemFinding({
      rule,
      title,
      because: [{ kind: 'fact', fact, operator: 'at-least', actual, limit, holds: false }],
    }),
  ];
}

function consistent({ counted }: Return): Finding[] {
  const rule = 'product.progress-year-within-total';
  return [
    ...below({
      rule,
      what: '累计完成投资',
      least: '本年完成投资',
      fact: COUNTED.investedTotal,
      actual: counted.investedTotal,
      limit: counted.investedYear,
    }),
    ...below({
      rule,
      what: '累计使用资金',
      least: '本年使用资金',
      fact: COUNTED.paidTotal,
      actual: counted.paidTotal,
      limit: counted.paidYear,
    }),
  ];
}

/** Money used may go back where the books say so: a refund. */
function grown({ counted }: Return, { previous, booked }: Beside): Finding[] {
  if (!previous) return [];
  const last = countedOf(previous);
  const rule = 'product.progress-not-shrinking';
  const isAsBooked = counted.paidTotal === booked.paidTotal;
  return [
    ...below({
      rule,
      what: '累计完成投资',
      least: '上次报送的',
      fact: COUNTED.investedTotal,
      actual: counted.investedTotal,
      limit: last.investedTotal,
    }),
    ...(isAsBooked
      ? []
      : below({
          rule,
          what: '累计使用资金',
          least: '上次报送的',
          fact: COUNTED.paidTotal,
          actual: counted.paidTotal,
          limit: last.paidTotal,
        })),
  ];
}

function unlike(what: string, fact: string, actual: number | null, limit: number): Finding[] {
  if (actual === null || actual === limit) return [];
  const difference = yuan(Math.abs(actual - limit));
  const title = `${what}${yuan(actual)}与支付台账${yuan(limit)}不一致，差额${difference}，需说明理由`;
  return [
    systemFinding({
      rule: 'product.progress-as-booked',
      title,
      severity: 'warn',
      because: [{ kind: 'fact', fact, operator: 'is', actual, limit, holds: false }],
    }),
  ];
}

function dated({ facts }: Return): Finding[] {
  const [start, end] = [facts['progress.startedOn'], facts['progress.completedOn']];
  if (typeof start !== 'string' || typeof end !== 'string' || start <= end) return [];
  const title = `完工日期${end}早于开工日期${start}`;
  return [systemFinding({ rule: 'product.progress-dates', title })];
}

export function checksOf(given: Return, beside: Beside, dictionary: Dictionary): Finding[] {
  return [
    ...complete(given, dictionary),
    ...dated(given),
    ...consistent(given),
    ...grown(given, beside),
    ...unlike('本年使用资金', COUNTED.paidYear, given.counted.paidYear, beside.booked.paidYear),
    ...unlike('累计使用资金', COUNTED.paidTotal, given.counted.paidTotal, beside.booked.paidTotal),
  ];
}
