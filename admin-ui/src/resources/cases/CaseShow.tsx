import { Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { FactDetails } from '../../facts/FactDetails';
import { formatDateLong } from '../../format/date';
import { Await } from '../../layout/Await';
import { Fold } from '../../layout/Fold';
import { Page } from '../../layout/Page';
import { Panel } from '../../layout/Panel';
import { WorkbookButton } from '../../lists/ExportButton';
import { CaseRulebook } from '../../process/CaseRulebook';
import { ProcessView } from '../../process/ProcessView';
import { useRead } from '../../providers/useRead';
import { StateTag } from '../../status/StateTag';
import type { CaseDetail } from '../../types';
import { CaseVersion } from '../projects/version/CaseVersion';
import { MoveButton } from '../projects/version/MoveButton';
import { CaseGround, useGroundName } from './CaseGround';
import { MyStepButton } from './MyStepButton';
import { OpinionSheet } from './OpinionSheet';

/** One run of a procedure: where it is, what was said, what was stated. */
export default function CaseShow() {
  const translate = useTranslate();
  const { id } = useParams();
  const query = useRead<CaseDetail>(`/cases/${id}`);
  const run = query.value;
  const nameOf = useGroundName();
  return (
    <Page
      title={run?.procedure.title ?? translate('cases.title')}
      lead={run && <Lead run={run} />}
      action={run && <Actions run={run} />}
    >
      <Await query={query} value={run} rows={10}>
        {(found) => (
          <CaseRulebook rulebook={found.rulebook}>
            <Stack spacing={2}>
              <Panel title={translate('cases.process')}>
                <ProcessView
                  steps={found.steps}
                  graph={found.graph}
                  title={`${nameOf(found)}：${found.procedure.title}`}
                />
              </Panel>
              <Panel title={translate('cases.opinions')}>
                <OpinionSheet steps={found.steps} />
              </Panel>
              <Fold title={translate('cases.run')} open>
                <FactDetails facts={found.facts} empty={translate('facts.none')} />
              </Fold>
              {found.project && (
                <Fold title={translate('cases.facts')}>
                  <FactDetails facts={found.projectFacts} empty={translate('cases.noFacts')} />
                </Fold>
              )}
            </Stack>
          </CaseRulebook>
        )}
      </Await>
    </Page>
  );
}

function Actions({ run }: { run: CaseDetail }) {
  const translate = useTranslate();
  const isMovable = run.project !== null && run.state === 'open';
  return (
    <>
      {isMovable && <MoveButton project={run.project?.documentId ?? ''} from={run.rulebook.version} />}
      <WorkbookButton
        path={`/cases/${run.documentId}/dossier?format=zip`}
        label={translate('cases.dossier')}
        hint={translate('cases.dossierHint')}
        variant="outlined"
      />
      <MyStepButton run={run} />
    </>
  );
}

function Lead({ run }: { run: CaseDetail }) {
  const translate = useTranslate();
  return (
    <>
      <CaseGround ground={run} />
      {' · '}
      {translate('cases.received', { date: formatDateLong(run.openedOn) })} <StateTag family="case" value={run.state} />
      <CaseVersion version={run.rulebook.version} />
    </>
  );
}
