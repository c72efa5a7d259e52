import { Button, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { ChoiceFilter, YearFilter } from '../../fields/Filters';
import { formatDate } from '../../format/date';
import { formatWan } from '../../format/money';
import type { Column } from '../../lists/column';
import { ListPage } from '../../lists/ListPage';
import { useMay } from '../../providers/useMe';
import { DuePanel } from './DuePanel';
import { ProgressStateTag } from './ProgressStateTag';
import { AMOUNTS, type AmountName, type ProgressReport } from './progressTypes';
import { QUARTERS } from './quarters';

/** The other two are there when wanted: with all four the names have no room. */
const SHOWN = new Set<AmountName>(['paidYear', 'investedTotal']);

export default function ProgressList() {
  const translate = useTranslate();
  const mayFill = useMay('progress-report', 'create');
  const mayReport = useMay('report', 'quarterly');
  const head = (key: string) => translate(`progress.columns.${key}`);
  const filter = (key: string) => translate(`progress.filters.${key}`);
  const columns: Column<ProgressReport>[] = [
    {
      source: 'project',
      label: head('project'),
      primary: true,
      render: (row) => (
        <Link component={RouterLink} to={`/progress-reports/${row.documentId}/show`}>
          {row.project.name}
        </Link>
      ),
    },
    { source: 'department', label: head('unit'), render: (row) => row.department?.name ?? '' },
    {
      source: 'year',
      label: head('period'),
      sortable: true,
      render: (row) => translate('progress.period', { ...row }),
    },
    { source: 'state', label: head('state'), render: (row) => <ProgressStateTag state={row.state} /> },
    ...AMOUNTS.map(
      (name): Column<ProgressReport> => ({
        source: name,
        label: head(name),
        align: 'right',
        hidden: !SHOWN.has(name),
        render: (row) => formatWan(row[name]),
      }),
    ),
    { source: 'filedOn', label: head('filedOn'), sortable: true, render: (row) => formatDate(row.filedOn) },
  ];
  const states = ['draft', 'filed'].map((id) => ({ id, name: translate(`progress.state.${id}`) }));
  const quarters = QUARTERS.map((id) => ({ id, name: translate('progress.quarter', { quarter: id }) }));
  return (
    <ListPage<ProgressReport>
      title={translate('progress.title')}
      lead={translate('progress.lead')}
      columns={columns}
      sort={{ field: 'year', order: 'DESC' }}
      filters={[
        <YearFilter key="year" source="year" label={filter('year')} alwaysOn />,
        <ChoiceFilter key="quarter" source="quarter" label={filter('quarter')} choices={quarters} alwaysOn />,
        <ChoiceFilter key="state" source="state" label={filter('state')} choices={states} alwaysOn />,
      ]}
      action={
        mayReport && (
          <Button component={RouterLink} to="/reports/quarterly" variant={mayFill ? 'text' : 'contained'}>
            {translate('progress.report')}
          </Button>
        )
      }
      empty={{ title: translate('progress.empty.title'), help: translate('progress.empty.help') }}
    >
      {mayFill && <DuePanel />}
    </ListPage>
  );
}
