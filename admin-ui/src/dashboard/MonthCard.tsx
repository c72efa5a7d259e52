import { useTranslate } from 'react-admin';
import { MonthChart } from '../charts/MonthChart';
import { formatWan, toFen } from '../format/money';
import { Panel } from '../layout/Panel';
import type { Execution } from './executionReply';

const FEN_PER_WAN = 1_000_000;

export function MonthCard({ execution }: { execution: Execution }) {
  const translate = useTranslate();
  const months = execution.series.map(({ month, executed }) => {
    const label = `${Number(month.slice(5))}${translate('execution.chart.month')}`;
    // A bar's height needs a number; the words beside it keep the exact amount.
    const amount = Number(toFen(executed) ?? 0n) / FEN_PER_WAN;
    return {
      label,
      amount,
      text: translate('execution.chart.monthPoint', { month: label, amount: formatWan(executed) }),
    };
  });
  return (
    <Panel title={translate('execution.chart.months')}>
      <MonthChart months={months} summary={translate('execution.chart.monthsSummary', { year: execution.year })} />
    </Panel>
  );
}
