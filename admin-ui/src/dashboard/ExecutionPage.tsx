import { Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Await } from '../layout/Await';
import { EmptyState } from '../layout/EmptyState';
import { Page } from '../layout/Page';
import { Panel } from '../layout/Panel';
import { ExecutionFilters } from './ExecutionFilters';
import type { Execution } from './executionReply';
import { FigureCards } from './FigureCards';
import { GapTable } from './GapTable';
import { PaceCard } from './PaceCard';
import { ProjectsTable } from './ProjectsTable';
import { TargetTable } from './TargetTable';
import { UnitsTable } from './UnitsTable';
import { type ExecutionQuery, useExecution, useExecutionQuery } from './useExecutionQuery';

/** 看板: does the year's budget get spent in time, and if not, where does it hang? */
export default function ExecutionPage() {
  const translate = useTranslate();
  const { query, change, today } = useExecutionQuery();
  const read = useExecution(query);
  return (
    <Page title={translate('execution.title')}>
      <Stack spacing={2}>
        <ExecutionFilters query={query} today={today} onChange={change} />
        <Await query={read} value={read.value} rows={12}>
          {(execution) => <Figures execution={execution} query={query} onChange={change} />}
        </Await>
      </Stack>
    </Page>
  );
}

interface FiguresProps {
  execution: Execution;
  query: ExecutionQuery;
  onChange: (next: Partial<ExecutionQuery>) => void;
}

function Figures({ execution, query, onChange }: FiguresProps) {
  const translate = useTranslate();
  const { year, budget } = execution;
  if (budget === '0') {
    return <EmptyState title={translate('execution.noBudget', { year })} help={translate('execution.noBudgetHelp')} />;
  }
  return (
    <Stack spacing={2}>
      <FigureCards execution={execution} />
      <PaceCard execution={execution} />
      {execution.targets.length > 0 && (
        <>
          <Panel title={translate('execution.targets.title')}>
            <TargetTable execution={execution} />
          </Panel>
          <Panel title={translate('execution.gap.title')}>
            <GapTable execution={execution} />
          </Panel>
        </>
      )}
      <Panel title={translate('execution.units.title')}>
        <UnitsTable execution={execution} onUnit={(department) => onChange({ department })} />
      </Panel>
      {query.department && (
        <Panel title={translate('execution.projects.title')}>
          <ProjectsTable execution={execution} />
        </Panel>
      )}
    </Stack>
  );
}
