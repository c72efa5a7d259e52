/** Month by month up to the date, as a chart draws it. */
import { ratioOf } from '../../../../money/ratio';
import { executedBy, type YearAmounts } from './amounts';
import type { Timeline } from './timeline';

export interface MonthFigure {
  month: string;
  executed: string;
  cumulative: string;
  ratio: number | null;
}

export function seriesOf(amounts: YearAmounts, timeline: Timeline): MonthFigure[] {
  let before = 0;
  return timeline.months.map(({ month, lastDay }) => {
    const cumulative = executedBy(amounts, timeline, lastDay);
    const executed = cumulative - before;
    before = cumulative;
    return {
      month,
      executed: String(executed),
      cumulative: String(cumulative),
      ratio: ratioOf(cumulative, amounts.initial),
    };
  });
}
