import { Tab, Tabs } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Page } from '../../layout/Page';
import { CaseTable } from '../cases/CaseTable';
import { NoticeTable } from '../notices/NoticeTable';
import { TodoTable } from './TodoTable';

const VIEWS = ['todo', 'done', 'mine', 'copied'] as const;
type View = (typeof VIEWS)[number];

/** 待办 / 已办 / 我发起的 / 抄送我的: the four drawers every clerk knows. */
export default function OpinionList() {
  const translate = useTranslate();
  const [view, setView] = useState<View>('todo');
  return (
    <Page title={translate('cases.title')}>
      <Tabs
        value={view}
        onChange={(_, next: View) => setView(next)}
        aria-label={translate('cases.views')}
        sx={{ mb: 2 }}
      >
        {VIEWS.map((name) => (
          <Tab key={name} value={name} label={translate(`cases.${name}`)} />
        ))}
      </Tabs>
      {view === 'todo' && <TodoTable state="pending" />}
      {view === 'done' && <TodoTable state="issued" />}
      {view === 'mine' && <CaseTable />}
      {view === 'copied' && <NoticeTable />}
    </Page>
  );
}
