import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { ChoiceFilter } from '../../fields/Filters';
import { formatDate } from '../../format/date';
import type { Column } from '../../lists/column';
import { ListPage } from '../../lists/ListPage';
import { ProjectLink } from '../../money/ProjectLink';
import { useMay } from '../../providers/useMe';
import { EvaluationButton } from './EvaluationButton';
import type { Evaluation } from './evaluationTypes';
import { useEvaluationKinds, useKindLabel } from './useEvaluationKinds';

export default function EvaluationList() {
  const translate = useTranslate();
  const kindLabel = useKindLabel();
  const choices = useEvaluationKinds().map(({ id, label }) => ({ id, name: label }));
  const mayRecord = useMay('evaluation', 'create');
  const head = (key: string) => translate(`evaluation.columns.${key}`);
  const columns: Column<Evaluation>[] = [
    {
      source: 'title',
      label: head('title'),
      primary: true,
      render: (row) => (
        <Link component={RouterLink} to={`/evaluations/${row.documentId}/show`}>
          {row.title || kindLabel(row.kind)}
        </Link>
      ),
    },
    { source: 'kind', label: head('kind'), render: (row) => kindLabel(row.kind) },
    { source: 'project', label: head('project'), render: (row) => <ProjectLink project={row.project} /> },
    { source: 'contractor', label: head('contractor'), render: (row) => row.contractor?.name ?? '' },
    { source: 'on', label: head('on'), sortable: true, render: (row) => formatDate(row.on) },
  ];
  return (
    <ListPage<Evaluation>
      title={translate('evaluation.title')}
      lead={translate('evaluation.lead')}
      columns={columns}
      filters={[<ChoiceFilter key="kind" source="kind$eq" label={head('kind')} choices={choices} alwaysOn />]}
      action={mayRecord && <EvaluationButton />}
      empty={{ title: translate('evaluation.empty.title'), help: translate('evaluation.empty.help') }}
    />
  );
}
