import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { formatWan } from '../format/money';
import { formatRatio } from '../format/ratio';
import { EmptyState } from '../layout/EmptyState';
import type { Column } from '../lists/column';
import { PlainTable } from '../lists/PlainTable';
import { StateTag } from '../status/StateTag';
import type { Execution, ProjectFigure } from './executionReply';

/** Every project with a budget of the year; shown once one unit is chosen, when the list is short enough to read. */
export function ProjectsTable({ execution }: { execution: Execution }) {
  const translate = useTranslate();
  const head = (key: string) => translate(`execution.projects.${key}`);
  const figure = (key: string) => translate(`execution.units.${key}`);
  const columns: Column<ProjectFigure>[] = [
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
    { source: 'stage', label: head('stage'), render: (row) => <StateTag family="stage" value={row.stage} /> },
    { source: 'budget', label: figure('budget'), align: 'right', render: (row) => formatWan(row.budget) },
    { source: 'executed', label: figure('executed'), align: 'right', render: (row) => formatWan(row.executed) },
    { source: 'ratio', label: figure('ratio'), align: 'right', render: (row) => formatRatio(row.ratio) },
    { source: 'shortfall', label: figure('shortfall'), align: 'right', render: (row) => formatWan(row.shortfall) },
  ];
  return (
    <PlainTable
      columns={columns}
      rows={execution.projects}
      caption={head('title')}
      empty={<EmptyState title={head('empty')} />}
    />
  );
}
