import { useTranslate } from 'react-admin';
import { Page } from '../layout/Page';

export default function Home() {
  const translate = useTranslate();
  return <Page title={translate('menu.home')}>{null}</Page>;
}
