import { Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { Await } from '../../layout/Await';
import { Page } from '../../layout/Page';
import { useMay } from '../../providers/useMe';
import { useRead } from '../../providers/useRead';
import { useRulebook } from '../../providers/useRulebook';
import { EntriesPanel } from './EntriesPanel';
import { FinaliseButton } from './FinaliseButton';
import { MovesPanel } from './MovesPanel';
import { PlanCases } from './PlanCases';
import { PlanFigures } from './PlanFigures';
import { PlanStateTag } from './PlanStateTag';
import { PoolPanel } from './PoolPanel';
import type { PlanDetail } from './planTypes';
import { ReallocateButton } from './ReallocateButton';
import { TotalButton } from './TotalButton';

export default function AnnualPlanShow() {
  const { id } = useParams();
  const read = useRead<PlanDetail>(id ? `/annual-plans/${id}` : null);
  return (
    <Await query={read} value={read.value} rows={12}>
      {(plan) => <OnePlan plan={plan} />}
    </Await>
  );
}

function OnePlan({ plan }: { plan: PlanDetail }) {
  const translate = useTranslate();
  const mayCompile = useMay('annual-plan', 'compile');
  const isFinal = plan.state === 'finalised';
  return (
    <Page
      title={translate('plan.name', { year: plan.year })}
      lead={<PlanStateTag state={plan.state} />}
      action={<Acts plan={plan} />}
    >
      <Stack spacing={2}>
        <PlanFigures plan={plan} />
        <PlanCases plan={plan} />
        {!isFinal && <PoolPanel plan={plan} mayCompile={mayCompile} />}
        <EntriesPanel plan={plan} />
        <MovesPanel plan={plan} />
      </Stack>
    </Page>
  );
}

function Acts({ plan }: { plan: PlanDetail }) {
  const maySetTotal = useMay('annual-plan', 'set-total');
  const mayFinalise = useMay('annual-plan', 'finalise');
  const mayReallocate = useMay('annual-plan', 'reallocate');
  // Where the plan is decided on as a whole, that case closes it.
  const closes = useRulebook()?.rules.some((rule) => rule.effects?.includes('finalise-plan'));
  const isFinal = plan.state === 'finalised';
  return (
    <>
      {mayReallocate && plan.entries.length > 1 && <ReallocateButton plan={plan} />}
      {maySetTotal && <TotalButton plan={plan} />}
      {mayFinalise && !isFinal && !closes && <FinaliseButton plan={plan} />}
    </>
  );
}
