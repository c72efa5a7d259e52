import { useTranslate } from 'react-admin';
import { formatDate } from '../../../format/date';
import { formatWan } from '../../../format/money';
import { Await } from '../../../layout/Await';
import { EmptyState } from '../../../layout/EmptyState';
import { Panel } from '../../../layout/Panel';
import type { Column } from '../../../lists/column';
import { PlainTable } from '../../../lists/PlainTable';
import { RecordLink } from '../../../lists/RecordLink';
import { useMay } from '../../../providers/useMe';
import { useReadList } from '../../../providers/useRead';
import { ProgressStateTag } from '../../progress-reports/ProgressStateTag';
import { AMOUNTS, type ProgressReport } from '../../progress-reports/progressTypes';
import type { ProjectTab } from './projectTab';

/** The project's quarterly returns, newest first. */
export default function ProgressTab({ project }: ProjectTab) {
  const translate = useTranslate();
  const may = useMay('progress-reports', 'find');
  const query = useReadList<ProgressReport>('progress-reports', {
    filter: { project: project.documentId },
    sort: { field: 'year', order: 'DESC' },
    enabled: may,
  });
  const head = (key: string) => translate(`progress.columns.${key}`);
  const columns: Column<ProgressReport>[] = [
    {
      source: 'period',
      label: head('period'),
      primary: true,
      render: (row) => (
        <RecordLink to={`/progress-reports/${row.documentId}/show`}>
          {translate('progress.period', { ...row })}
        </RecordLink>
      ),
    },
    { source: 'state', label: head('state'), render: (row) => <ProgressStateTag state={row.state} /> },
    ...AMOUNTS.map<Column<ProgressReport>>((name) => ({
      source: name,
      label: head(name),
      align: 'right',
      render: (row) => formatWan(row[name]),
    })),
    { source: 'filedOn', label: head('filedOn'), render: (row) => formatDate(row.filedOn) },
  ];
  const empty = <EmptyState title={translate('progress.empty.title')} help={translate('progress.empty.help')} />;
  if (!may) return empty;
  return (
    <Panel>
      <Await query={query} value={query.rows}>
        {(rows) => <PlainTable rows={rows} columns={columns} empty={empty} />}
      </Await>
    </Panel>
  );
}
