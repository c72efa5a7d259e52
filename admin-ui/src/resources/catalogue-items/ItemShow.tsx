import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { FactDetails } from '../../facts/FactDetails';
import { formatDateLong } from '../../format/date';
import { Await } from '../../layout/Await';
import { Page } from '../../layout/Page';
import { useMay } from '../../providers/useMe';
import { useRead } from '../../providers/useRead';
import type { CatalogueItem } from '../catalogues/catalogueTypes';
import { ReleaseButton } from './ReleaseButton';

export default function ItemShow() {
  const { id } = useParams();
  const read = useRead<CatalogueItem>(id ? `/catalogue-items/${id}` : null);
  return (
    <Await query={read} value={read.value} rows={8}>
      {(item) => <OneItem item={item} />}
    </Await>
  );
}

function OneItem({ item }: { item: CatalogueItem }) {
  const translate = useTranslate();
  const mayEdit = useMay('catalogue-item', 'update');
  const mayShare = useMay('catalogue-item', 'share');
  const mayOpen = useMay('catalogue-item', 'open');
  const say = (key: string, parts?: Record<string, unknown>) => translate(`catalogue.item.${key}`, parts);
  const released = [
    item.sharedOn && say('sharedOn', { day: formatDateLong(item.sharedOn) }),
    item.openedOn && say('openedOn', { day: formatDateLong(item.openedOn) }),
  ].filter(Boolean);
  const acts = (
    <>
      <Button component={RouterLink} to={`/catalogues/${item.catalogue.documentId}/show`}>
        {say('back')}
      </Button>
      {mayEdit && (
        <Button variant="outlined" component={RouterLink} to={`/catalogue-items/${item.documentId}`}>
          {say('edit')}
        </Button>
      )}
      {mayShare && !item.sharedOn && <ReleaseButton item={item} kind="share" />}
      {mayOpen && !item.openedOn && <ReleaseButton item={item} kind="open" />}
    </>
  );
  return (
    <Page title={item.name} lead={released.join(' · ') || say('notYet')} action={acts}>
      <FactDetails facts={item.facts} empty={say('empty')} />
    </Page>
  );
}
