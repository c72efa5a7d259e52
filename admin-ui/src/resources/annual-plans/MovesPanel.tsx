import { useTranslate } from 'react-admin';
import { formatDate } from '../../format/date';
import { formatWan } from '../../format/money';
import { EmptyState } from '../../layout/EmptyState';
import { Panel } from '../../layout/Panel';
import { PlainTable } from '../../lists/PlainTable';
import type { PlanDetail } from './planTypes';

/** Money moved between projects of the plan; nothing to show means nothing was moved. */
export function MovesPanel({ plan }: { plan: PlanDetail }) {
  const translate = useTranslate();
  const moves = plan.reallocations ?? [];
  const say = (key: string) => translate(`plan.moves.${key}`);
  if (moves.length === 0) return null;
  return (
    <Panel title={say('title')}>
      <PlainTable
        rows={moves}
        caption={say('title')}
        columns={[
          { source: 'on', label: say('on'), primary: true, render: (row) => formatDate(row.on) },
          { source: 'from', label: say('from'), render: (row) => row.from },
          { source: 'to', label: say('to'), render: (row) => row.to },
          { source: 'amount', label: say('amount'), align: 'right', render: (row) => formatWan(row.amount) },
          { source: 'reason', label: say('reason'), render: (row) => row.reason },
        ]}
        empty={<EmptyState title={say('empty')} />}
      />
    </Panel>
  );
}
