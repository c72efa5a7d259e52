/** Where the recent pace leads. A straight line, said to be one: it claims no more than it knows. */
import { daysBetween } from '../../../../engine/dates';
import { ratioOf } from '../../../../money/ratio';
import { executedBy, executedInAll, type YearAmounts } from './amounts';
import type { TargetStanding } from './targets';
import type { Timeline } from './timeline';

export interface Forecast {
  method: { kind: 'linear-recent-pace'; from: string; to: string; days: number; perDay: string; label: string };
  byTarget: { rule: string; by: string; expected: string; ratio: number | null; shortfall: string }[];
}

/** Amount and days are kept apart so that the product is rounded once. */
function paceOf(amounts: YearAmounts, timeline: Timeline): { amount: number; days: number } {
  const amount = executedInAll(amounts) - executedBy(amounts, timeline, timeline.paceFrom);
  return { amount: Math.max(0, amount), days: daysBetween(timeline.paceFrom, timeline.end) };
}

function expectedBy(amounts: YearAmounts, timeline: Timeline, target: TargetStanding): number {
  if (target.due) return Number(target.executedBy);
  const { amount, days } = paceOf(amounts, timeline);
  const ahead = daysBetween(timeline.end, target.by);
  return executedInAll(amounts) + (days > 0 ? Math.round((amount * ahead) / days) : 0);
}

export function forecastOf(amounts: YearAmounts, timeline: Timeline, targets: TargetStanding[]): Forecast {
  const { amount, days } = paceOf(amounts, timeline);
  return {
    method: {
      kind: 'linear-recent-pace',
      from: timeline.paceFrom,
      to: timeline.end,
      days,
      perDay: String(days > 0 ? Math.round(amount / days) : 0),
      label: `按最近${days}日的平均支付进度直线推算`,
    },
    byTarget: targets.map((target) => {
      const expected = expectedBy(amounts, timeline, target);
      return {
        rule: target.rule,
        by: target.by,
        expected: String(expected),
        ratio: ratioOf(expected, amounts.initial),
        shortfall: String(Math.max(0, Number(target.required) - expected)),
      };
    }),
  };
}
