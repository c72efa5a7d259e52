import { Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { formatDate } from '../../format/date';
import { formatWan } from '../../format/money';
import { EmptyState } from '../../layout/EmptyState';
import { Panel } from '../../layout/Panel';
import type { Column } from '../../lists/column';
import { ExportButton } from '../../lists/ExportButton';
import { PlainTable } from '../../lists/PlainTable';
import { EntryStateTag } from './PlanStateTag';
import type { PlanDetail, PlanEntry } from './planTypes';
import { ReviewState } from './ReviewState';
import { useReviews } from './useReviews';

/** As the plan shows them. */
const AS_ENTERED = { field: 'createdAt', order: 'ASC' } as const;

/** What is in the plan, with the review each project is in. */
export function EntriesPanel({ plan }: { plan: PlanDetail }) {
  const translate = useTranslate();
  const reviews = useReviews(plan.entries);
  const say = (key: string) => translate(`plan.entries.${key}`);
  const columns: Column<PlanEntry>[] = [
    {
      source: 'project',
      label: say('project'),
      primary: true,
      render: ({ project }) => (
        <Link component={RouterLink} to={`/projects/${project.documentId}/show`}>
          {project.name}
        </Link>
      ),
    },
    { source: 'department', label: say('unit'), render: (row) => row.department.name },
    { source: 'kind', label: say('kind'), render: (row) => translate(`plan.kind.${row.kind}`, { _: '' }) },
    {
      source: 'source',
      label: say('source'),
      render: (row) => <NoWrap>{translate(`plan.source.${row.source}`, { _: '' })}</NoWrap>,
    },
    { source: 'amount', label: say('amount'), align: 'right', render: (row) => formatWan(row.amount) },
    { source: 'state', label: say('state'), render: (row) => <EntryState entry={row} /> },
    {
      source: 'review',
      label: say('review'),
      render: (row) => <ReviewState review={reviews.get(row.project.documentId)} />,
    },
    { source: 'listedOn', label: say('listedOn'), render: (row) => <NoWrap>{formatDate(row.listedOn)}</NoWrap> },
  ];
  return (
    <Panel
      title={say('title')}
      action={<ExportButton resource="plan-entries" filter={{ plan: plan.documentId }} sort={AS_ENTERED} />}
    >
      <PlainTable
        rows={plan.entries}
        columns={columns}
        caption={say('title')}
        empty={<EmptyState title={say('empty')} help={say('emptyHelp')} />}
      />
    </Panel>
  );
}

/** A reason given against a 原则上 rule stays beside what it allowed. */
function EntryState({ entry }: { entry: PlanEntry }) {
  const translate = useTranslate();
  return (
    <>
      <EntryStateTag state={entry.state} />
      {entry.override && (
        <Typography variant="caption" component="div">
          {translate('plan.overrideReason', { reason: entry.override.reason })}
        </Typography>
      )}
    </>
  );
}

const NoWrap = ({ children }: { children: string }) => <span style={{ whiteSpace: 'nowrap' }}>{children}</span>;
