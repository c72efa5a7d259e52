import { useTranslate } from 'react-admin';
import { RuleReference } from '../../../findings/RuleReference';
import { EMPTY } from '../../../format/money';
import { namedWithPeriod } from '../../../format/period';
import { EmptyState } from '../../../layout/EmptyState';
import { Panel } from '../../../layout/Panel';
import type { Column } from '../../../lists/column';
import { PlainTable } from '../../../lists/PlainTable';
import { useLabels } from '../../../providers/useRulebook';
import { DeadlineTag } from '../../../status/DeadlineTag';
import { StateTag } from '../../../status/StateTag';
import type { Standing } from '../../../types';
import { MovedDays } from './MovedDays';

/** What must be done by a date, by whom, under which article. */
export function DutyTable({ duties }: { duties: Standing['duties'] }) {
  const translate = useTranslate();
  const labels = useLabels();
  const rows = duties.map((duty) => ({ ...duty, id: [duty.rule, duty.period].join('|') }));
  const columns: Column<(typeof rows)[number]>[] = [
    {
      source: 'title',
      label: translate('duties.name'),
      primary: true,
      render: namedWithPeriod,
    },
    { source: 'by', label: translate('duties.by'), render: (row) => row.by.map(labels.body).join('、') || EMPTY },
    {
      source: 'article',
      label: translate('duties.article'),
      render: (row) => <RuleReference rule={row.rule} article={row.article} />,
    },
    {
      source: 'state',
      label: translate('duties.state'),
      render: (row) => <StateTag family="duty" value={row.state} />,
    },
    {
      source: 'dueOn',
      label: translate('duties.due'),
      render: (row) => (
        <>
          {row.state === 'done' || row.state === 'late' ? (
            EMPTY
          ) : (
            <DeadlineTag workdaysLeft={row.workdaysLeft} dueOn={row.dueOn} />
          )}
          <MovedDays days={row.moved} />
        </>
      ),
    },
  ];
  return (
    <Panel>
      <PlainTable rows={rows} columns={columns} empty={<EmptyState title={translate('duties.none')} />} />
    </Panel>
  );
}
