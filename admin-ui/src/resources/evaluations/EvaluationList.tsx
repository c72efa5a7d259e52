import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { TextFilter } from '../../fields/Filters';
import { formatDate } from '../../format/date';
import type { Column } from '../../lists/column';
import { ListPage } from '../../lists/ListPage';
import { ProjectLink } from '../../money/ProjectLink';
import { useMay } from '../../providers/useMe';
import { EvaluationButton } from './EvaluationButton';
import type { Evaluation } from './evaluationTypes';

export default function EvaluationList() {
  const translate = useTranslate();
  const mayRecord = useMay('evaluation', 'create');
  const head = (key: string) => translate(`evaluation.columns.${key}`);
  const columns: Column<Evaluation>[] = [
    {
      source: 'title',
      label: head('title'),
      primary: true,
      render: (row) => (
        <Link component={RouterLink} to={`/evaluations/${row.documentId}/show`}>
          {row.title || row.kind}
        </Link>
      ),
    },
    { source: 'kind', label: head('kind'), render: (row) => row.kind },
    { source: 'project', label: head('project'), render: (row) => <ProjectLink project={row.project} /> },
    { source: 'contractor', label: head('contractor'), render: (row) => row.contractor?.name ?? '' },
    { source: 'on', label: head('on'), sortable: true, render: (row) => formatDate(row.on) },
  ];
  return (
    <ListPage<Evaluation>
      title={translate('evaluation.title')}
      lead={translate('evaluation.lead')}
      columns={columns}
      filters={[<TextFilter key="kind" source="kind$contains" label={head('kind')} alwaysOn />]}
      action={mayRecord && <EvaluationButton />}
      empty={{ title: translate('evaluation.empty.title'), help: translate('evaluation.empty.help') }}
    />
  );
}
