import { useTranslate } from 'react-admin';
import { formatWan } from '../format/money';
import { formatRatio } from '../format/ratio';
import { EmptyState } from '../layout/EmptyState';
import type { Column } from '../lists/column';
import { PlainTable } from '../lists/PlainTable';
import type { Execution, MonthFigure } from './executionReply';

export function MonthTable({ execution }: { execution: Execution }) {
  const translate = useTranslate();
  const head = (key: string) => translate(`execution.months.${key}`);
  const columns: Column<MonthFigure & { id: string }>[] = [
    { source: 'month', label: head('month'), primary: true, render: (row) => row.month },
    { source: 'executed', label: head('executed'), align: 'right', render: (row) => formatWan(row.executed) },
    { source: 'cumulative', label: head('cumulative'), align: 'right', render: (row) => formatWan(row.cumulative) },
    { source: 'ratio', label: head('ratio'), align: 'right', render: (row) => formatRatio(row.ratio) },
  ];
  return (
    <PlainTable
      columns={columns}
      rows={execution.series.map((row) => ({ ...row, id: row.month }))}
      caption={head('title')}
      empty={<EmptyState title={head('empty')} />}
    />
  );
}
