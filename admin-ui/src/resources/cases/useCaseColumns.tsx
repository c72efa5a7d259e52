import { useTranslate } from 'react-admin';
import { formatDate } from '../../format/date';
import { EMPTY } from '../../format/money';
import type { Column } from '../../lists/column';
import { RecordLink } from '../../lists/RecordLink';
import { useLabels } from '../../providers/useRulebook';
import { StateTag } from '../../status/StateTag';
import type { CaseSummary } from '../../types';
import { useGroundName } from './CaseGround';

export function useCaseColumns({ withProject = true } = {}): Column<CaseSummary>[] {
  const translate = useTranslate();
  const labels = useLabels();
  const nameOf = useGroundName();
  const columns: Column<CaseSummary>[] = [
    {
      source: 'procedure',
      label: translate('cases.procedure'),
      primary: true,
      sortable: true,
      render: (row) => (
        <RecordLink to={`/cases/${row.documentId}/show`}>
          {row.procedureTitle ?? labels.procedure(row.procedure)}
        </RecordLink>
      ),
    },
    { source: 'project', label: translate('cases.project'), render: (row) => nameOf(row) },
    { source: 'department', label: translate('cases.unit'), render: (row) => row.department?.name ?? EMPTY },
    {
      source: 'state',
      label: translate('cases.state'),
      sortable: true,
      render: (row) => <StateTag family="case" value={row.state} />,
    },
    {
      source: 'openedOn',
      label: translate('cases.openedOn'),
      sortable: true,
      render: (row) => formatDate(row.openedOn),
    },
    {
      source: 'closedOn',
      label: translate('cases.closedOn'),
      sortable: true,
      render: (row) => formatDate(row.closedOn),
    },
  ];
  return withProject ? columns : columns.filter(({ source }) => source !== 'project' && source !== 'department');
}
