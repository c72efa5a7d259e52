import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { Await } from '../../layout/Await';
import { Page } from '../../layout/Page';
import { useRead } from '../../providers/useRead';
import type { CatalogueItem } from '../catalogues/catalogueTypes';
import { ItemForm } from './ItemForm';

export default function ItemEdit() {
  const translate = useTranslate();
  const { id } = useParams();
  const read = useRead<CatalogueItem>(id ? `/catalogue-items/${id}` : null);
  return (
    <Page title={translate('catalogue.item.edit')}>
      <Await query={read} value={read.value} rows={8}>
        {(item) => <ItemForm catalogue={item.catalogue.documentId} item={item} />}
      </Await>
    </Page>
  );
}
