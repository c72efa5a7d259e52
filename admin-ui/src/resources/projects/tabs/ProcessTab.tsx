import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDate } from '../../../format/date';
import { Await } from '../../../layout/Await';
import { EmptyState } from '../../../layout/EmptyState';
import { Panel } from '../../../layout/Panel';
import { RecordLink } from '../../../lists/RecordLink';
import { CaseRulebook } from '../../../process/CaseRulebook';
import { ProcessView } from '../../../process/ProcessView';
import { useRead } from '../../../providers/useRead';
import { StateTag } from '../../../status/StateTag';
import type { CaseDetail, ProjectRun, Standing } from '../../../types';
import { caseName } from '../standing/caseName';

/** Pictures of what is under way; where nothing is, of the last that was. */
export function ProcessTab({ standing }: { standing: Standing | undefined }) {
  const translate = useTranslate();
  const cases = standing?.cases ?? [];
  const open = cases.filter((run) => run.state === 'open');
  const shown = open.length > 0 ? open : cases.slice(0, 1);
  if (shown.length === 0) {
    return <EmptyState title={translate('projects.noCase')} help={translate('projects.noCaseHelp')} />;
  }
  return (
    <Stack spacing={2}>
      {shown.map((run) => (
        <CasePicture key={run.documentId} run={run} />
      ))}
    </Stack>
  );
}

/** It is not the first of its kind on this project. */
function EarlierRun({ run: { run, previous } }: { run: ProjectRun }) {
  const translate = useTranslate();
  if (!previous) return null;
  const day = previous.closedOn ? formatDate(previous.closedOn) : '';
  return (
    <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
      {translate('projects.again', { run })}{' '}
      <RecordLink to={`/cases/${previous.documentId}/show`}>{translate('projects.earlier', { day })}</RecordLink>
    </Typography>
  );
}

function CasePicture({ run }: { run: ProjectRun }) {
  const query = useRead<CaseDetail>(`/cases/${run.documentId}`);
  return (
    <Panel
      title={<RecordLink to={`/cases/${run.documentId}/show`}>{caseName(run)}</RecordLink>}
      action={<StateTag family="case" value={run.state} />}
    >
      <EarlierRun run={run} />
      <Await query={query} value={query.value}>
        {(found) => (
          <CaseRulebook rulebook={found.rulebook}>
            <ProcessView
              steps={found.steps}
              graph={found.graph}
              title={`${found.project?.name ?? ''}：${found.procedure.title}`}
            />
          </CaseRulebook>
        )}
      </Await>
    </Panel>
  );
}
