import { Alert, Box, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { FactDetails } from '../../facts/FactDetails';
import { formatDateLong } from '../../format/date';
import { Fold } from '../../layout/Fold';
import { Panel } from '../../layout/Panel';
import { ProcessView } from '../../process/ProcessView';
import { useMay } from '../../providers/useMe';
import type { CaseDetail, Step, Todo } from '../../types';
import { OpinionSheet } from '../cases/OpinionSheet';
import { CasePapers } from '../materials/CasePapers';
import { Decision } from './Decision';
import { useStepForm } from './useStepForm';
import { WorkHead } from './WorkHead';

interface StepWorkProps {
  opinion: Todo;
  run: CaseDetail;
  step: Step;
}

/** What it is; what the project said; what I fill in, hand in and decide; what the others said. */
export function StepWork({ opinion, run, step }: StepWorkProps) {
  const translate = useTranslate();
  const isPending = opinion.state === 'pending' && run.state === 'open';
  // Leaders and auditors read it as it stands: a form they may not send only misleads.
  const decides = useMay('case', 'act') && isPending;
  return (
    <Stack spacing={2}>
      <WorkHead opinion={opinion} run={run} step={step} />
      {!isPending && (
        <Alert severity="info">
          {opinion.result
            ? translate('cases.handled', { result: opinion.resultLabel ?? '' })
            : translate('cases.notPending')}
        </Alert>
      )}
      <StatedBefore run={run} step={step} />
      <CasePapers run={run.documentId} except={decides ? step.papers.map(({ id }) => id) : []} />
      {decides && <Decision opinion={opinion} run={run} step={step} />}
      <Panel title={translate('cases.opinions')}>
        <OpinionSheet steps={run.steps} />
      </Panel>
      <Fold key={String(decides)} title={translate('cases.facts')} open={!decides}>
        <Box sx={{ display: 'grid', gap: 2 }}>
          {run.frozen && (
            <Alert severity="info">{translate('cases.frozen', { date: formatDateLong(run.frozen.on) })}</Alert>
          )}
          <FactDetails facts={run.projectFacts} empty={translate('cases.noFacts')} />
        </Box>
      </Fold>
      <Fold title={translate('cases.process')} open>
        <ProcessView steps={run.steps} graph={run.graph} title={run.procedure.title} />
      </Fold>
    </Stack>
  );
}

/** What others stated in this case: the change one confirms, the plan one reviews. */
function StatedBefore({ run, step }: Pick<StepWorkProps, 'run' | 'step'>) {
  const translate = useTranslate();
  const asked = useStepForm(step, run.facts);
  const own = new Set(step.state === 'open' ? asked.map(({ id }) => id) : []);
  const stated = Object.entries(run.facts).filter(([id, value]) => !own.has(id) && value !== null);
  if (stated.length === 0) return null;
  return (
    <Fold title={translate('cases.stated')} open>
      <FactDetails facts={Object.fromEntries(stated)} empty={translate('facts.none')} />
    </Fold>
  );
}
