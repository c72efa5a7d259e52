import { Button, Link } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { formatWan } from '../../format/money';
import { Await } from '../../layout/Await';
import { EmptyState } from '../../layout/EmptyState';
import { Panel } from '../../layout/Panel';
import type { Column } from '../../lists/column';
import { PlainTable } from '../../lists/PlainTable';
import { useReadList } from '../../providers/useRead';
import type { Project } from '../../types';
import { CompileDialog } from './CompileDialog';
import type { PlanDetail } from './planTypes';

/** Pooled projects of the plan's year that are not in it yet; the lead department compiles from here. */
export function PoolPanel({ plan, mayCompile }: { plan: PlanDetail; mayCompile: boolean }) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<Project | null>(null);
  const pool = useReadList<Project>('projects', { filter: { stage: 'pooled', planYear: plan.year } });
  const compiled = new Set(plan.entries.map((entry) => entry.project.documentId));
  const say = (key: string, parts?: Record<string, unknown>) => translate(`plan.pool.${key}`, parts);
  const columns: Column<Project>[] = [
    {
      source: 'name',
      label: say('project'),
      primary: true,
      render: (row) => (
        <Link component={RouterLink} to={`/projects/${row.documentId}/show`}>
          {row.name}
        </Link>
      ),
    },
    { source: 'department', label: say('unit'), render: (row) => row.department?.name ?? '' },
    { source: 'totalAmount', label: say('amount'), align: 'right', render: (row) => formatWan(row.totalAmount) },
  ];
  const compile: Column<Project> = {
    source: 'compile',
    label: '',
    align: 'right',
    render: (row) => (
      <Button size="small" onClick={() => setChosen(row)}>
        {say('compile')}
      </Button>
    ),
  };
  return (
    <Panel title={say('title')}>
      <Await query={pool} value={pool.rows}>
        {(rows) => (
          <PlainTable
            rows={rows.filter((row) => !compiled.has(row.documentId))}
            columns={mayCompile ? [...columns, compile] : columns}
            caption={say('title')}
            empty={<EmptyState title={say('empty')} help={say('emptyHelp')} />}
          />
        )}
      </Await>
      {chosen && <CompileDialog plan={plan} project={chosen} onClose={() => setChosen(null)} />}
    </Panel>
  );
}
