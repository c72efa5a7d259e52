import { useTranslate } from 'react-admin';
import { RuleReference } from '../findings/RuleReference';
import { formatDate } from '../format/date';
import { formatWan, formatYuan } from '../format/money';
import { formatRatio } from '../format/ratio';
import { EmptyState } from '../layout/EmptyState';
import type { Column } from '../lists/column';
import { PlainTable } from '../lists/PlainTable';
import { StatusTag } from '../status/StatusTag';
import type { Execution, TargetStanding } from './executionReply';
import { wholeRatio } from './useAnswer';

type Standing = 'reached' | 'missed' | 'pending' | 'reachedEarly' | 'unmeasured';
const SHAPE = {
  reached: 'done',
  reachedEarly: 'done',
  missed: 'overdue',
  pending: 'waiting',
  unmeasured: 'skipped',
} as const;

function standingOf({ reached, due }: TargetStanding): Standing {
  if (reached === true) return due ? 'reached' : 'reachedEarly';
  if (reached === false) return 'missed';
  return due ? 'unmeasured' : 'pending';
}

export function TargetTable({ execution }: { execution: Execution }) {
  const translate = useTranslate();
  const head = (key: string) => translate(`execution.targets.${key}`);
  const expected = (rule: string) => execution.forecast?.byTarget.find((one) => one.rule === rule)?.ratio ?? null;
  const executed = ({ executedBy, recordedLater }: TargetStanding): string =>
    recordedLater === '0'
      ? formatWan(executedBy)
      : `${formatWan(executedBy)}${translate('execution.targets.later', { amount: formatYuan(recordedLater) })}`;
  const columns: Column<TargetStanding & { id: string }>[] = [
    { source: 'by', label: head('by'), primary: true, render: (row) => formatDate(row.by) },
    { source: 'ratio', label: head('ratio'), align: 'right', render: (row) => wholeRatio(row.ratio) },
    { source: 'required', label: head('required'), align: 'right', render: (row) => formatWan(row.required) },
    { source: 'executed', label: head('executed'), align: 'right', render: (row) => executed(row) },
    { source: 'shortfall', label: head('shortfall'), align: 'right', render: (row) => formatWan(row.shortfall) },
    {
      source: 'expected',
      label: head('expected'),
      align: 'right',
      render: (row) => formatRatio(row.due ? null : expected(row.rule)),
    },
    {
      source: 'state',
      label: head('state'),
      render: (row) => <StatusTag kind={SHAPE[standingOf(row)]}>{head(standingOf(row))}</StatusTag>,
    },
    {
      source: 'article',
      label: head('article'),
      render: (row) => <RuleReference rule={row.rule} article={row.article} />,
    },
  ];
  return (
    <PlainTable
      columns={columns}
      rows={execution.targets.map((row) => ({ ...row, id: row.rule }))}
      caption={head('title')}
      empty={<EmptyState title={translate('execution.none')} />}
    />
  );
}
