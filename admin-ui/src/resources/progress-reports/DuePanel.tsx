import { Box, Button, Link } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { browserToday } from '../../format/date';
import { Await } from '../../layout/Await';
import { EmptyState } from '../../layout/EmptyState';
import { Panel } from '../../layout/Panel';
import { PlainTable } from '../../lists/PlainTable';
import { useMe } from '../../providers/useMe';
import { useReadList } from '../../providers/useRead';
import { useQuarterlyReport } from '../../reports/useQuarterlyReport';
import { StateTag } from '../../status/StateTag';
import type { ProgressReport } from './progressTypes';
import { lastQuarter } from './quarters';
import { StartDialog } from './StartDialog';

/** Which projects still owe the return of the last quarter; the report knows. */
export function DuePanel() {
  const translate = useTranslate();
  const period = lastQuarter(useMe()?.today ?? browserToday());
  const read = useQuarterlyReport({ ...period, department: '' });
  const drafts = useReadList<ProgressReport>('progress-reports', { filter: { ...period, state: 'draft' } });
  const draftOf = (project: string) => drafts.rows?.find((one) => one.project.documentId === project)?.documentId;
  const [chosen, setChosen] = useState<{ documentId: string; name: string } | null>(null);
  const title = translate('progress.due.title', { period: translate('progress.period', { ...period }) });
  const say = (key: string) => translate(`progress.due.${key}`);
  return (
    <Box sx={{ mb: 2 }}>
      <Panel title={title}>
        <Await query={read} value={read.value} rows={2}>
          {(report) => (
            <PlainTable
              rows={report.units.flatMap((unit) =>
                unit.rows.filter((row) => !row.filed).map((row) => ({ ...row, id: row.project.documentId })),
              )}
              caption={title}
              columns={[
                {
                  source: 'project',
                  label: say('project'),
                  primary: true,
                  render: (row) => (
                    <Link component={RouterLink} to={`/projects/${row.project.documentId}/show`}>
                      {row.project.name}
                    </Link>
                  ),
                },
                {
                  source: 'stage',
                  label: say('stage'),
                  render: (row) => <StateTag family="stage" value={row.stage} />,
                },
                {
                  source: 'fill',
                  label: '',
                  align: 'right',
                  render: (row) => (
                    <FillButton draft={draftOf(row.project.documentId)} onStart={() => setChosen(row.project)} />
                  ),
                },
              ]}
              empty={<EmptyState title={say('none')} />}
            />
          )}
        </Await>
        {chosen && <StartDialog project={chosen} period={period} onClose={() => setChosen(null)} />}
      </Panel>
    </Box>
  );
}

/** A draft that was begun is taken up again; there is one return a project and quarter. */
function FillButton({ draft, onStart }: { draft: string | undefined; onStart: () => void }) {
  const translate = useTranslate();
  if (draft === undefined) {
    return (
      <Button size="small" onClick={onStart}>
        {translate('progress.due.fill')}
      </Button>
    );
  }
  return (
    <Button size="small" component={RouterLink} to={`/progress-reports/${draft}/show`}>
      {translate('progress.due.continue')}
    </Button>
  );
}
