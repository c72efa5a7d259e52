import type { useTranslate } from 'react-admin';
import type { PacePoint, PaceTarget } from '../charts/series';
import { formatWan } from '../format/money';
import { formatRatio } from '../format/ratio';
import type { Execution } from './executionReply';
import { dayOfMonth, wholeRatio } from './useAnswer';

type Translate = ReturnType<typeof useTranslate>;

/** A month's figure holds for its last day, the running month's for the date asked. */
function dayOf(month: string, asOf: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return last < asOf ? last : asOf;
}

export function pacePoints({ series, asOf }: Execution, translate: Translate): PacePoint[] {
  return series.flatMap(({ month, cumulative, ratio }) => {
    if (ratio === null) return [];
    const on = dayOf(month, asOf);
    const figures = { day: dayOfMonth(on), amount: formatWan(cumulative), ratio: formatRatio(ratio) };
    return [{ on, ratio, text: translate('execution.chart.point', figures) }];
  });
}

export function paceTargets({ targets }: Execution, translate: Translate): PaceTarget[] {
  return targets.map(({ by, ratio, article }) => ({
    by,
    ratio,
    label: translate('execution.chart.target', { day: dayOfMonth(by), ratio: wholeRatio(ratio), article }),
  }));
}
