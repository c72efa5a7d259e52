import { Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { FactDetails } from '../facts/FactDetails';
import { Await } from '../layout/Await';
import { Page } from '../layout/Page';
import { Panel } from '../layout/Panel';
import { RecordLink } from '../lists/RecordLink';
import { CaseRulebook } from '../process/CaseRulebook';
import { ProcessView } from '../process/ProcessView';
import { useRead } from '../providers/useRead';
import { MyStepButton } from '../resources/cases/MyStepButton';
import { OpinionSheet } from '../resources/cases/OpinionSheet';
import { StateTag } from '../status/StateTag';
import type { CaseDetail, Subject } from '../types';
import type { SubjectKind } from './subjectKinds';

/** One change, acceptance or rectification, with the run of its procedure. */
export function SubjectShow({ kind }: { kind: SubjectKind }) {
  const translate = useTranslate();
  const { id } = useParams();
  const query = useRead<Subject>(`/${kind.resource}/${id}`);
  const subject = query.value;
  const run = useRead<CaseDetail>(subject?.case ? `/cases/${subject.case.documentId}` : null);
  return (
    <Page
      title={subject?.title || translate(`${kind.resource}.title`)}
      lead={subject && <Lead subject={subject} />}
      action={run.value && <MyStepButton run={run.value} />}
    >
      <Await query={query} value={subject} rows={8}>
        {(found) => (
          <Stack spacing={2}>
            {found.case && (
              <Panel title={translate('subjects.caseOf')}>
                <Await query={run} value={run.value}>
                  {({ steps, graph, procedure, rulebook }) => (
                    <CaseRulebook rulebook={rulebook}>
                      <ProcessView steps={steps} graph={graph} title={procedure.title} />
                    </CaseRulebook>
                  )}
                </Await>
              </Panel>
            )}
            {run.value && (
              <Panel title={translate('cases.opinions')}>
                <OpinionSheet steps={run.value.steps} />
              </Panel>
            )}
            <FactDetails facts={found.facts ?? {}} empty={translate('facts.none')} />
          </Stack>
        )}
      </Await>
    </Page>
  );
}

function Lead({ subject }: { subject: Subject }) {
  return (
    <>
      {subject.project && (
        <RecordLink to={`/projects/${subject.project.documentId}/show`}>{subject.project.name}</RecordLink>
      )}{' '}
      <StateTag family="subject" value={subject.state} />
    </>
  );
}
