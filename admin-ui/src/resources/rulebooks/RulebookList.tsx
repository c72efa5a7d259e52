import { Link, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { formatDate } from '../../format/date';
import { Await } from '../../layout/Await';
import { EmptyState } from '../../layout/EmptyState';
import { Page } from '../../layout/Page';
import { Panel } from '../../layout/Panel';
import type { Column } from '../../lists/column';
import { PlainTable } from '../../lists/PlainTable';
import { useMe } from '../../providers/useMe';
import { StatusTag } from '../../status/StatusTag';
import { LibraryTabs } from './LibraryTabs';
import { type RulebookHead, useRulebookHeads } from './useRulebookHeads';

type Row = RulebookHead;

export default function RulebookList() {
  const translate = useTranslate();
  const own = useMe()?.rulebook?.id;
  const list = useRulebookHeads();
  const identity = (key: string) => translate(`rulebook.identity.${key}`);
  const columns: Column<Row>[] = [
    {
      source: 'title',
      label: translate('rulebook.title'),
      primary: true,
      render: (row) => (
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          <Link component={RouterLink} to={`/rulebooks/${row.id}/show`}>
            {row.title}
          </Link>
          {row.id === own && <StatusTag kind="done">{identity('own')}</StatusTag>}
        </Stack>
      ),
    },
    { source: 'jurisdictionLabel', label: identity('jurisdiction'), render: (row) => row.jurisdictionLabel },
    { source: 'level', label: identity('level'), render: (row) => translate(`rulebook.level.${row.level}`, { _: '' }) },
    { source: 'number', label: identity('number'), render: (row) => row.number ?? identity('noNumber') },
    { source: 'effectiveFrom', label: identity('effectiveFrom'), render: (row) => formatDate(row.effectiveFrom) },
    { source: 'version', label: identity('version'), render: (row) => row.version },
    { source: 'ruleCount', label: identity('rules'), align: 'right', render: (row) => row.ruleCount },
  ];
  return (
    <Page title={translate('rulebook.title')}>
      <LibraryTabs page="list" />
      <Panel>
        <Await query={list} value={list.rows}>
          {(rows) => (
            <PlainTable
              rows={rows}
              columns={columns}
              caption={translate('rulebook.title')}
              empty={
                <EmptyState title={translate('rulebook.list.empty')} help={translate('rulebook.list.emptyHelp')} />
              }
            />
          )}
        </Await>
      </Panel>
    </Page>
  );
}
