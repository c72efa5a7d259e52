import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { Page } from '../../layout/Page';
import { ItemForm } from './ItemForm';

export default function ItemCreate() {
  const translate = useTranslate();
  const [params] = useSearchParams();
  return (
    <Page title={translate('catalogue.item.add')}>
      <ItemForm catalogue={params.get('catalogue') ?? ''} />
    </Page>
  );
}
