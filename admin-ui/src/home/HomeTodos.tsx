import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Await } from '../layout/Await';
import { EmptyState } from '../layout/EmptyState';
import { Panel } from '../layout/Panel';
import { PlainTable } from '../lists/PlainTable';
import { useReadList } from '../providers/useRead';
import { useTodoColumns } from '../resources/opinions/useTodoColumns';
import type { Todo } from '../types';

const SHOWN = 10;

/** The first to-dos, oldest due first. */
export function HomeTodos() {
  const translate = useTranslate();
  const columns = useTodoColumns('pending');
  const query = useReadList<Todo>('opinions', { filter: { state: 'pending' }, perPage: SHOWN });
  const isMore = (query.total ?? 0) > SHOWN;
  return (
    <Panel
      title={translate('home.todos')}
      action={
        isMore && (
          <Button component={Link} to="/opinions">
            {translate('home.allTodos', { smart_count: query.total })}
          </Button>
        )
      }
    >
      <Await query={query} value={query.rows}>
        {(rows) => (
          <PlainTable
            rows={rows}
            columns={columns}
            caption={translate('home.todos')}
            empty={<EmptyState title={translate('home.noTodos')} help={translate('home.noTodosHelp')} />}
          />
        )}
      </Await>
    </Panel>
  );
}
