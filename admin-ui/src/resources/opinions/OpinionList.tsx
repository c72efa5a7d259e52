import { Tab, Tabs } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { Page } from '../../layout/Page';
import { CaseTable } from '../cases/CaseTable';
import { NoticeTable } from '../notices/NoticeTable';
import { TodoTable } from './TodoTable';

const VIEWS = ['todo', 'done', 'mine', 'copied'] as const;
type View = (typeof VIEWS)[number];

/** 待办 / 已办 / 我发起的 / 抄送我的: the four drawers every clerk knows. */
export default function OpinionList() {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const filter = filterIn(search.get('filter'));
  const view = VIEWS.find((name) => name === search.get('view')) ?? (filter.state === 'issued' ? 'done' : 'todo');
  return (
    <Page title={translate('cases.title')}>
      <Tabs
        value={view}
        onChange={(_, next: View) => setSearch({ view: next })}
        aria-label={translate('cases.views')}
        sx={{ mb: 2 }}
      >
        {VIEWS.map((name) => (
          <Tab key={name} value={name} label={translate(`cases.${name}`)} />
        ))}
      </Tabs>
      {view === 'todo' && <TodoTable key={search.toString()} state="pending" filter={filter} />}
      {view === 'done' && <TodoTable state="issued" />}
      {view === 'mine' && <CaseTable />}
      {view === 'copied' && <NoticeTable />}
    </Page>
  );
}

/** A figure on the home page leads here with the filter it was counted with. */
function filterIn(text: string | null): Record<string, unknown> {
  try {
    return text ? (JSON.parse(text) as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
