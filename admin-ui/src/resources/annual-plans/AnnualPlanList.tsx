import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { formatDate } from '../../format/date';
import { formatWan } from '../../format/money';
import type { Column } from '../../lists/column';
import { ListPage } from '../../lists/ListPage';
import { useMay } from '../../providers/useMe';
import { useRulebook } from '../../providers/useRulebook';
import { CallButton } from './CallButton';
import { PlanStateTag } from './PlanStateTag';
import { planCourse } from './planCourse';
import type { AnnualPlan } from './planTypes';

export default function AnnualPlanList() {
  const translate = useTranslate();
  const mayCall = useMay('annual-plan', 'create');
  const course = planCourse(useRulebook());
  const head = (key: string) => translate(`plan.columns.${key}`);
  const columns: Column<AnnualPlan>[] = [
    {
      source: 'year',
      label: head('year'),
      primary: true,
      sortable: true,
      render: (row) => (
        <Link component={RouterLink} to={`/annual-plans/${row.documentId}/show`}>
          {translate('plan.name', { year: row.year })}
        </Link>
      ),
    },
    { source: 'state', label: head('state'), render: (row) => <PlanStateTag state={row.state} /> },
    { source: 'totalBudget', label: head('total'), align: 'right', render: (row) => formatWan(row.totalBudget) },
    { source: 'calledOn', label: head('calledOn'), render: (row) => formatDate(row.calledOn) },
    { source: 'finalisedOn', label: head('finalisedOn'), render: (row) => formatDate(row.finalisedOn) },
  ];
  const empty = mayCall ? 'plan.emptyLead' : 'plan.empty';
  return (
    <ListPage
      title={translate('plan.title')}
      lead={course && translate('plan.lead', course)}
      columns={columns}
      sort={{ field: 'year', order: 'DESC' }}
      action={mayCall && <CallButton />}
      empty={{ title: translate(`${empty}.title`), help: translate(`${empty}.help`) }}
    />
  );
}
