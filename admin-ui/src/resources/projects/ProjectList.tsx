import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { ChoiceFilter, TextFilter, YearFilter } from '../../fields/Filters';
import { formatDate } from '../../format/date';
import { EMPTY, formatWan } from '../../format/money';
import type { Column } from '../../lists/column';
import { ListPage } from '../../lists/ListPage';
import { NoBreak } from '../../lists/NoBreak';
import { RecordLink } from '../../lists/RecordLink';
import { useMay, useMe } from '../../providers/useMe';
import { StateTag } from '../../status/StateTag';
import { useStageWord } from '../../status/useStageWord';
import type { Project } from '../../types';
import { STAGES, UNSUBMITTED } from './stages';

export default function ProjectList() {
  const translate = useTranslate();
  const mayDeclare = useMay('projects', 'create');
  const isApplicant = useMe()?.role.type === 'applicant';
  const declare = mayDeclare && (
    <Button component={Link} to="/projects/create" variant="contained">
      {translate('projects.declare')}
    </Button>
  );
  return (
    <ListPage<Project>
      title={translate('projects.title')}
      columns={useProjectColumns()}
      filters={useProjectFilters()}
      sort={{ field: 'number', order: 'DESC' }}
      action={declare}
      empty={{
        title: translate('projects.empty'),
        help: translate(isApplicant ? 'projects.emptyOwn' : 'projects.emptyHelp'),
      }}
    />
  );
}

function useProjectFilters() {
  const translate = useTranslate();
  const stageWord = useStageWord();
  const isApplicant = useMe()?.role.type === 'applicant';
  const stages = [...(isApplicant ? UNSUBMITTED : []), ...STAGES].map((id) => ({ id, name: stageWord(id) }));
  return [
    <TextFilter key="q" source="q" alwaysOn label={translate('projects.filter.search')} />,
    <ChoiceFilter key="stage" source="stage" choices={stages} alwaysOn label={translate('projects.filter.stage')} />,
    <YearFilter key="planYear" source="planYear" alwaysOn label={translate('projects.filter.year')} />,
  ];
}

function useProjectColumns(): Column<Project>[] {
  const translate = useTranslate();
  const label = (key: string) => translate(`projects.${key}`);
  return [
    {
      source: 'name',
      label: label('name'),
      primary: true,
      sortable: true,
      render: (row) => <RecordLink to={`/projects/${row.documentId}/show`}>{row.name}</RecordLink>,
    },
    {
      source: 'number',
      label: label('number'),
      sortable: true,
      render: (row) => <NoBreak>{row.number ?? EMPTY}</NoBreak>,
    },
    { source: 'department', label: label('unit'), render: (row) => row.department?.name ?? EMPTY },
    {
      source: 'stage',
      label: label('stage'),
      sortable: true,
      render: (row) => <StateTag family="stage" value={row.stage} />,
    },
    { source: 'planYear', label: label('planYear'), sortable: true, render: (row) => row.planYear ?? EMPTY },
    {
      source: 'totalAmount',
      label: label('total'),
      align: 'right',
      sortable: true,
      render: (row) => formatWan(row.totalAmount),
    },
    {
      source: 'baselineAmount',
      label: label('baseline'),
      align: 'right',
      sortable: true,
      render: (row) => formatWan(row.baselineAmount),
    },
    { source: 'contractor', label: label('contractor'), hidden: true, render: (row) => row.contractor?.name ?? EMPTY },
    {
      source: 'declaredOn',
      label: label('declaredOn'),
      sortable: true,
      hidden: true,
      render: (row) => formatDate(row.declaredOn),
    },
  ];
}
