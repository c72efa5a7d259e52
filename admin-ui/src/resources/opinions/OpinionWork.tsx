import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { Await } from '../../layout/Await';
import { Page } from '../../layout/Page';
import { CaseRulebook } from '../../process/CaseRulebook';
import { useMe } from '../../providers/useMe';
import { useRead } from '../../providers/useRead';
import { useRulebook } from '../../providers/useRulebook';
import type { CaseDetail, Todo } from '../../types';
import { CaseGround } from '../cases/CaseGround';
import { StepWork } from './StepWork';

/** 办理: the opinion, its case and its step, read together. */
export default function OpinionWork() {
  const translate = useTranslate();
  const { id } = useParams();
  const me = useMe();
  const rulebook = useRulebook();
  const opinion = useRead<Todo>(`/opinions/${id}`);
  const caseId = opinion.value?.case?.documentId;
  const run = useRead<CaseDetail>(caseId ? `/cases/${caseId}` : null);
  const step = run.value?.steps.find((one) => one.id === opinion.value?.step);
  const ready = me && rulebook && opinion.value && run.value && step;
  const value = ready ? { opinion: opinion.value as Todo, run: run.value as CaseDetail, step } : undefined;
  const failed = opinion.error ?? run.error;
  return (
    <Page
      title={
        opinion.value ? translate('cases.workTitle', { step: opinion.value.stepTitle }) : translate('cases.handle')
      }
      lead={opinion.value && <CaseGround ground={opinion.value} />}
    >
      <Await query={{ error: failed, refetch: opinion.error ? opinion.refetch : run.refetch }} value={value} rows={10}>
        {(work) => (
          <CaseRulebook rulebook={work.run.rulebook}>
            <StepWork key={work.opinion.documentId} {...work} />
          </CaseRulebook>
        )}
      </Await>
    </Page>
  );
}
