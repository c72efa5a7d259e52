import { Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { formatWan } from '../format/money';
import { formatRatio } from '../format/ratio';
import { EmptyState } from '../layout/EmptyState';
import type { Column } from '../lists/column';
import { PlainTable } from '../lists/PlainTable';
import type { Execution, GapProject } from './executionReply';

/** The shortest list of projects that accounts for the whole gap. */
export function GapTable({ execution }: { execution: Execution }) {
  const translate = useTranslate();
  const head = (key: string) => translate(`execution.gap.${key}`);
  const { gap, projects } = execution.explanation;
  const columns: Column<GapProject>[] = [
    {
      source: 'project',
      label: head('project'),
      primary: true,
      render: (row) => (
        <Link component={RouterLink} to={`/projects/${row.documentId}/show`}>
          {row.name}
        </Link>
      ),
    },
    { source: 'unit', label: head('unit'), render: (row) => row.department.name },
    { source: 'shortfall', label: head('shortfall'), align: 'right', render: (row) => formatWan(row.shortfall) },
    { source: 'share', label: head('share'), align: 'right', render: (row) => formatRatio(row.share) },
  ];
  if (projects.length === 0) return <Typography variant="body2">{head('none')}</Typography>;
  return (
    <>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {translate('execution.gap.answer', { gap: formatWan(gap), count: projects.length })}
      </Typography>
      <PlainTable
        columns={columns}
        rows={projects}
        caption={head('title')}
        empty={<EmptyState title={head('none')} />}
      />
    </>
  );
}
