import { Box } from '@mui/material';
import { Await } from '../../layout/Await';
import { RecordLink } from '../../lists/RecordLink';
import { CaseRulebook } from '../../process/CaseRulebook';
import { ProcessView } from '../../process/ProcessView';
import { useRead } from '../../providers/useRead';
import { StateTag } from '../../status/StateTag';
import type { CaseDetail, StandingCase } from '../../types';

/** The run as a picture, with the way to its opinions. */
export function PlanProcess({ run }: { run: StandingCase }) {
  const query = useRead<CaseDetail>(`/cases/${run.documentId}`);
  return (
    <Await query={query} value={query.value} rows={6}>
      {(found) => (
        <CaseRulebook rulebook={found.rulebook}>
          <Box sx={{ mb: 1 }}>
            <RecordLink to={`/cases/${found.documentId}/show`}>{found.procedure.title}</RecordLink>{' '}
            <StateTag family="case" value={found.state} />
          </Box>
          <ProcessView steps={found.steps} graph={found.graph} title={found.procedure.title} />
        </CaseRulebook>
      )}
    </Await>
  );
}
