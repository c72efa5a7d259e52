import { Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { FactDetails } from '../../facts/FactDetails';
import { formatDateLong } from '../../format/date';
import { Await } from '../../layout/Await';
import { Fold } from '../../layout/Fold';
import { Page } from '../../layout/Page';
import { Panel } from '../../layout/Panel';
import { RecordLink } from '../../lists/RecordLink';
import { CaseRulebook } from '../../process/CaseRulebook';
import { ProcessView } from '../../process/ProcessView';
import { useRead } from '../../providers/useRead';
import { StateTag } from '../../status/StateTag';
import type { CaseDetail } from '../../types';
import { MyStepButton } from './MyStepButton';
import { OpinionSheet } from './OpinionSheet';

/** One run of a procedure: where it is, what was said, what was stated. */
export default function CaseShow() {
  const translate = useTranslate();
  const { id } = useParams();
  const query = useRead<CaseDetail>(`/cases/${id}`);
  const run = query.value;
  return (
    <Page
      title={run?.procedure.title ?? translate('cases.title')}
      lead={run && <Lead run={run} />}
      action={run && <MyStepButton run={run} />}
    >
      <Await query={query} value={run} rows={10}>
        {(found) => (
          <CaseRulebook rulebook={found.rulebook}>
            <Stack spacing={2}>
              <Panel title={translate('cases.process')}>
                <ProcessView
                  steps={found.steps}
                  graph={found.graph}
                  title={`${found.project.name}：${found.procedure.title}`}
                />
              </Panel>
              <Panel title={translate('cases.opinions')}>
                <OpinionSheet steps={found.steps} />
              </Panel>
              <Fold title={translate('cases.run')} open>
                <FactDetails facts={found.facts} empty={translate('facts.none')} />
              </Fold>
              <Fold title={translate('cases.facts')}>
                <FactDetails facts={found.projectFacts} empty={translate('cases.noFacts')} />
              </Fold>
            </Stack>
          </CaseRulebook>
        )}
      </Await>
    </Page>
  );
}

function Lead({ run }: { run: CaseDetail }) {
  const translate = useTranslate();
  return (
    <>
      <RecordLink to={`/projects/${run.project.documentId}/show`}>{run.project.name}</RecordLink>
      {' · '}
      {translate('cases.received', { date: formatDateLong(run.openedOn) })} <StateTag family="case" value={run.state} />
    </>
  );
}
