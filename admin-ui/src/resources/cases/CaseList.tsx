import { useTranslate } from 'react-admin';
import { Page } from '../../layout/Page';
import { CaseTable } from './CaseTable';

export default function CaseList() {
  const translate = useTranslate();
  return (
    <Page title={translate('cases.title')}>
      <CaseTable />
    </Page>
  );
}
