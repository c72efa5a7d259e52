import { Card } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { displayFact } from '../../facts/displayFact';
import { formatDate } from '../../format/date';
import { EMPTY } from '../../format/money';
import { Await } from '../../layout/Await';
import { EmptyState } from '../../layout/EmptyState';
import type { Column } from '../../lists/column';
import { ExportButton } from '../../lists/ExportButton';
import { ListActions } from '../../lists/ListActions';
import { NoBreak } from '../../lists/NoBreak';
import { Pager } from '../../lists/Pager';
import { PlainTable } from '../../lists/PlainTable';
import { RecordLink } from '../../lists/RecordLink';
import { useReadList } from '../../providers/useRead';
import { useFacts, useLabels } from '../../providers/useRulebook';
import type { FactDefinition, RecordRow } from '../../types';

const PAGE = 25;
const NEWEST = { field: 'recordedOn', order: 'DESC' } as const;
const SHOWN = 3;

interface RecordTableOfProps {
  register?: string;
  project?: string;
  year?: string;
}

/** Entries of one register, or of all registers of a project. */
export function RecordTableOf({ register, project, year }: RecordTableOfProps) {
  const translate = useTranslate();
  const labels = useLabels();
  const dictionary = useFacts();
  const [page, setPage] = useState(1);
  const asked = { filter: { register, project, year }, sort: NEWEST };
  const query = useReadList<RecordRow>('records', { ...asked, page, perPage: PAGE });
  const columns: Column<RecordRow>[] = [
    {
      source: 'register',
      label: translate('records.register'),
      primary: true,
      render: (row) => (
        <NoBreak>
          <RecordLink to={`/records/${row.documentId}/show`}>{labels.register(row.register)}</RecordLink>
        </NoBreak>
      ),
    },
    { source: 'project', label: translate('records.project'), render: (row) => row.project?.name ?? EMPTY },
    { source: 'department', label: translate('records.unit'), render: (row) => row.department?.name ?? EMPTY },
    { source: 'year', label: translate('records.year'), render: (row) => row.year ?? EMPTY },
    { source: 'content', label: translate('records.content'), render: (row) => gist(row, dictionary) },
    {
      source: 'recordedOn',
      label: translate('records.on'),
      render: (row) => <NoBreak>{formatDate(row.recordedOn)}</NoBreak>,
    },
  ];
  return (
    <Await query={query} value={query.rows}>
      {(rows) => (
        <>
          <ListActions>
            <ExportButton resource="records" {...asked} />
          </ListActions>
          <Card sx={{ borderWidth: { xs: 0, sm: 1 }, bgcolor: { xs: 'transparent', sm: 'background.paper' } }}>
            <PlainTable
              rows={rows}
              columns={
                project ? columns.filter(({ source }) => source !== 'project' && source !== 'department') : columns
              }
              empty={<EmptyState title={translate('records.empty')} help={translate('records.emptyHelp')} />}
            />
            <Pager total={query.total ?? 0} page={page} perPage={PAGE} onPage={setPage} />
          </Card>
        </>
      )}
    </Await>
  );
}

const TELLING = new Set(['text', 'long-text', 'choice', 'list', 'money']);

/** The first few things stated in it that say something without their label; where none does, with it. */
function gist({ facts }: RecordRow, dictionary: Record<string, FactDefinition>): string {
  const stated = Object.entries(facts ?? {}).filter(([, value]) => value !== null && value !== '');
  const telling = stated.filter(([id]) => TELLING.has(dictionary[id]?.type ?? ''));
  const words = telling.map(([id, value]) => displayFact(dictionary[id], value));
  const labelled = stated.map(([id, value]) => `${dictionary[id]?.label ?? ''}：${displayFact(dictionary[id], value)}`);
  return (words.length > 0 ? words : labelled).slice(0, SHOWN).join('；') || EMPTY;
}
