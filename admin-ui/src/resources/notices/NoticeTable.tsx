import { Button, Card } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useCommand } from '../../acts/useCommand';
import { RuleReference } from '../../findings/RuleReference';
import { formatMoment } from '../../format/date';
import { EMPTY } from '../../format/money';
import { Await } from '../../layout/Await';
import { EmptyState } from '../../layout/EmptyState';
import type { Column } from '../../lists/column';
import { Pager } from '../../lists/Pager';
import { PlainTable } from '../../lists/PlainTable';
import { RecordLink } from '../../lists/RecordLink';
import { useMay } from '../../providers/useMe';
import { useReadList } from '../../providers/useRead';
import { useLabels } from '../../providers/useRulebook';
import type { Notice } from '../../types';
import { noticeTitle } from './noticeTitle';

const PAGE = 25;

/** What the rulebook says one's own bodies must be told. */
export function NoticeTable() {
  const translate = useTranslate();
  const labels = useLabels();
  const [page, setPage] = useState(1);
  const query = useReadList<Notice>('notices', { sort: { field: 'createdAt', order: 'DESC' }, page, perPage: PAGE });
  const columns: Column<Notice>[] = [
    { source: 'event', label: translate('notices.event'), primary: true, render: (row) => noticeTitle(row, labels) },
    {
      source: 'project',
      label: translate('notices.project'),
      render: (row) =>
        row.project ? (
          <RecordLink to={`/projects/${row.project.documentId}/show`}>{row.project.name}</RecordLink>
        ) : (
          EMPTY
        ),
    },
    { source: 'body', label: translate('notices.body'), render: (row) => (row.body ? labels.body(row.body) : EMPTY) },
    { source: 'rule', label: translate('notices.rule'), render: (row) => <NoticeRule notice={row} /> },
    { source: 'createdAt', label: translate('notices.time'), render: (row) => formatMoment(row.createdAt) },
    { source: 'readOn', label: '', render: (row) => <ReadButton notice={row} /> },
  ];
  return (
    <Await query={query} value={query.rows}>
      {(rows) => (
        <Card sx={{ borderWidth: { xs: 0, sm: 1 }, bgcolor: { xs: 'transparent', sm: 'background.paper' } }}>
          <PlainTable
            rows={rows}
            columns={columns}
            empty={<EmptyState title={translate('notices.empty')} help={translate('notices.emptyHelp')} />}
          />
          <Pager total={query.total ?? 0} page={page} perPage={PAGE} onPage={setPage} />
        </Card>
      )}
    </Await>
  );
}

function NoticeRule({ notice }: { notice: Notice }) {
  const article = notice.payload?.article;
  if (!notice.rule || typeof article !== 'string') return <>{EMPTY}</>;
  return <RuleReference rule={notice.rule} article={article} />;
}

function ReadButton({ notice }: { notice: Notice }) {
  const translate = useTranslate();
  const may = useMay('notices', 'read') && !notice.readOn;
  const { run, busy } = useCommand();
  if (!may) return null;
  return (
    <Button size="small" disabled={busy} onClick={() => run({ path: `/notices/${notice.documentId}/read` })}>
      {translate('notices.read')}
    </Button>
  );
}
