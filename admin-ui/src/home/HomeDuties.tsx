import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { RuleReference } from '../findings/RuleReference';
import { EMPTY } from '../format/money';
import { namedWithPeriod } from '../format/period';
import { Await } from '../layout/Await';
import { EmptyState } from '../layout/EmptyState';
import { Panel } from '../layout/Panel';
import type { Column } from '../lists/column';
import { PlainTable } from '../lists/PlainTable';
import { RecordLink } from '../lists/RecordLink';
import { useActsAs } from '../providers/useMe';
import { useReadList } from '../providers/useRead';
import { DeadlineTag } from '../status/DeadlineTag';
import { StateTag } from '../status/StateTag';
import type { Duty } from '../types';

const SHOWN = 8;

/** What must be done by a date and is not done yet, most urgent first; a unit that builds sees what it has to do itself. */
export function HomeDuties() {
  const translate = useTranslate();
  const isUnit = useActsAs('applicant', 'contractor');
  const filter = { state: ['overdue', 'due', 'open'], ...(isUnit ? { isOwn: 'true' } : {}) };
  const query = useReadList<Duty>('duties', { filter, perPage: SHOWN });
  const columns: Column<Duty>[] = [
    {
      source: 'title',
      label: translate('duties.name'),
      primary: true,
      render: namedWithPeriod,
    },
    { source: 'about', label: translate('duties.about'), render: (row) => <About duty={row} /> },
    ...(isUnit ? [] : [{ source: 'by', label: translate('duties.by'), render: byOf }]),
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
      render: (row) => <DeadlineTag workdaysLeft={row.workdaysLeft} dueOn={row.dueOn} />,
    },
  ];
  const isMore = (query.total ?? 0) > SHOWN;
  return (
    <Panel
      title={translate('home.duties')}
      action={
        isMore && (
          <Button component={Link} to="/duties">
            {translate('list.more', { smart_count: (query.total ?? 0) - SHOWN })}
          </Button>
        )
      }
    >
      <Await query={query} value={query.rows}>
        {(rows) => (
          <PlainTable
            rows={rows}
            columns={columns}
            caption={translate('home.duties')}
            empty={<EmptyState title={translate('duties.empty')} help={translate('duties.emptyHelp')} />}
          />
        )}
      </Await>
    </Panel>
  );
}

const byOf = ({ byLabels }: Duty) => byLabels?.join('、') ?? EMPTY;

function About({ duty: { project, department } }: { duty: Duty }) {
  if (project) return <RecordLink to={`/projects/${project.documentId}/show?tab=duties`}>{project.name}</RecordLink>;
  return <>{department?.name ?? EMPTY}</>;
}
