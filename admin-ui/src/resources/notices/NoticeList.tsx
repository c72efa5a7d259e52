import { useTranslate } from 'react-admin';
import { Page } from '../../layout/Page';
import { NoticeTable } from './NoticeTable';

export default function NoticeList() {
  const translate = useTranslate();
  return (
    <Page title={translate('notices.title')}>
      <NoticeTable />
    </Page>
  );
}
