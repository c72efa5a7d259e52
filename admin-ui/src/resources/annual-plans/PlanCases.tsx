import { Box, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Panel } from '../../layout/Panel';
import { RecordLink } from '../../lists/RecordLink';
import { StateTag } from '../../status/StateTag';
import { PlanProcess } from './PlanProcess';
import { PlanWork } from './PlanWork';
import type { PlanDetail } from './planTypes';

/** How far the plan itself has come, where the rulebook decides on it as a whole. */
export function PlanCases({ plan }: { plan: PlanDetail }) {
  const translate = useTranslate();
  const [newest, ...earlier] = plan.cases;
  if (!newest && plan.actions.length === 0) return null;
  return (
    <Panel title={translate('plan.process')}>
      <Stack spacing={2}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {plan.actions.map((action) => (
            <PlanWork key={`${action.event}-${action.opinion}`} plan={plan} action={action} />
          ))}
        </Box>
        {newest && <PlanProcess run={newest} />}
        {earlier.map((run) => (
          <Box key={run.documentId}>
            <RecordLink to={`/cases/${run.documentId}/show`}>{run.procedure.title}</RecordLink>{' '}
            <StateTag family="case" value={run.state} />
          </Box>
        ))}
      </Stack>
    </Panel>
  );
}
