import { Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { SummaryList } from '../../acts/SummaryList';
import { FactDetails } from '../../facts/FactDetails';
import { formatDateLong } from '../../format/date';
import { Await } from '../../layout/Await';
import { Page } from '../../layout/Page';
import { Panel } from '../../layout/Panel';
import { ProjectLink } from '../../money/ProjectLink';
import { useRead } from '../../providers/useRead';
import type { Evaluation } from './evaluationTypes';
import { useKindLabel } from './useEvaluationKinds';

export default function EvaluationShow() {
  const { id } = useParams();
  const read = useRead<Evaluation>(id ? `/evaluations/${id}` : null);
  return (
    <Await query={read} value={read.value} rows={8}>
      {(evaluation) => <OneEvaluation evaluation={evaluation} />}
    </Await>
  );
}

function OneEvaluation({ evaluation }: { evaluation: Evaluation }) {
  const translate = useTranslate();
  const kindLabel = useKindLabel();
  const head = (key: string) => translate(`evaluation.columns.${key}`);
  return (
    <Page title={evaluation.title || kindLabel(evaluation.kind)}>
      <Stack spacing={2}>
        <Panel>
          <SummaryList
            summary={[
              { label: head('kind'), value: kindLabel(evaluation.kind) },
              { label: head('project'), value: <ProjectLink project={evaluation.project} /> },
              { label: head('contractor'), value: evaluation.contractor?.name ?? translate('words.none') },
              { label: head('on'), value: formatDateLong(evaluation.on) },
            ]}
          />
        </Panel>
        <FactDetails facts={evaluation.facts ?? {}} empty={translate('evaluation.blank')} />
      </Stack>
    </Page>
  );
}
