import { Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Await } from '../../../layout/Await';
import { EmptyState } from '../../../layout/EmptyState';
import { Panel } from '../../../layout/Panel';
import { useRead } from '../../../providers/useRead';
import type { CaseDetail, StandingCase } from '../../../types';
import { OpinionSheet } from '../../cases/OpinionSheet';
import type { ProjectTab } from './projectTab';

/** Every body's opinion, one sheet a case. */
export default function OpinionsTab({ standing }: ProjectTab) {
  const translate = useTranslate();
  const cases = standing?.cases ?? [];
  if (cases.length === 0) {
    return <EmptyState title={translate('projects.noCase')} help={translate('projects.noCaseHelp')} />;
  }
  return (
    <Stack spacing={2}>
      {cases.map((run) => (
        <CaseOpinions key={run.documentId} run={run} />
      ))}
    </Stack>
  );
}

function CaseOpinions({ run }: { run: StandingCase }) {
  const query = useRead<CaseDetail>(`/cases/${run.documentId}`);
  return (
    <Panel title={run.procedure.title}>
      <Await query={query} value={query.value}>
        {(found) => <OpinionSheet steps={found.steps} />}
      </Await>
    </Panel>
  );
}
