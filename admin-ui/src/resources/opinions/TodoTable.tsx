import { Card } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Await } from '../../layout/Await';
import { EmptyState } from '../../layout/EmptyState';
import { ExportButton } from '../../lists/ExportButton';
import { ListActions } from '../../lists/ListActions';
import { Pager } from '../../lists/Pager';
import { PlainTable } from '../../lists/PlainTable';
import { useReadList } from '../../providers/useRead';
import type { Todo } from '../../types';
import { useTodoColumns } from './useTodoColumns';

const PAGE = 25;

interface TodoTableProps {
  state: 'pending' | 'issued';
  filter?: Record<string, unknown>;
}

/** What waits for one's own bodies, oldest due first; or what they have said already, newest first. */
export function TodoTable({ state, filter = {} }: TodoTableProps) {
  const translate = useTranslate();
  const [page, setPage] = useState(1);
  const columns = useTodoColumns(state);
  const sort = state === 'issued' ? ({ field: 'issuedOn', order: 'DESC' } as const) : undefined;
  const asked = { filter: { ...filter, state }, sort };
  const query = useReadList<Todo>('opinions', { ...asked, page, perPage: PAGE });
  const words = state === 'pending' ? 'cases.emptyTodo' : 'cases.emptyDone';
  return (
    <Await query={query} value={query.rows} rows={8}>
      {(rows) => (
        <>
          <ListActions>
            <ExportButton resource="opinions" {...asked} />
          </ListActions>
          <Card sx={{ borderWidth: { xs: 0, sm: 1 }, bgcolor: { xs: 'transparent', sm: 'background.paper' } }}>
            <PlainTable
              rows={rows}
              columns={columns}
              caption={translate('cases.title')}
              empty={<EmptyState title={translate(words)} help={translate(`${words}Help`)} />}
            />
            <Pager total={query.total ?? 0} page={page} perPage={PAGE} onPage={setPage} />
          </Card>
        </>
      )}
    </Await>
  );
}
