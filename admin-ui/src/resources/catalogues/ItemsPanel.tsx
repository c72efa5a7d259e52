import { Button, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { displayFact } from '../../facts/displayFact';
import { formatDate } from '../../format/date';
import { Await } from '../../layout/Await';
import { EmptyState } from '../../layout/EmptyState';
import { Panel } from '../../layout/Panel';
import type { Column } from '../../lists/column';
import { ExportButton } from '../../lists/ExportButton';
import { PlainTable } from '../../lists/PlainTable';
import { useMay } from '../../providers/useMe';
import { useReadList } from '../../providers/useRead';
import { useItemFacts } from '../catalogue-items/useItemFacts';
import type { Catalogue, CatalogueItem } from './catalogueTypes';

const SHOWN = 100;

/** The items with the fields the dictionary asks for; name first, the long ones on the item's own page. */
export function ItemsPanel({ catalogue }: { catalogue: Catalogue }) {
  const translate = useTranslate();
  const mayAdd = useMay('catalogue-item', 'create');
  const facts = useItemFacts().filter((fact) => fact.type === 'choice' || fact.type === 'list');
  const items = useReadList<CatalogueItem>('catalogue-items', {
    filter: { catalogue: catalogue.documentId },
    perPage: SHOWN,
  });
  const say = (key: string) => translate(`catalogue.item.${key}`);
  const columns: Column<CatalogueItem>[] = [
    {
      source: 'name',
      label: say('name'),
      primary: true,
      render: (row) => (
        <Link component={RouterLink} to={`/catalogue-items/${row.documentId}/show`}>
          {row.name}
        </Link>
      ),
    },
    ...facts.map(
      (fact): Column<CatalogueItem> => ({
        source: fact.id,
        label: fact.label,
        render: (row) => displayFact(fact, row.facts[fact.id]),
      }),
    ),
    {
      source: 'sharedOn',
      label: say('shared'),
      render: (row) => (row.sharedOn ? formatDate(row.sharedOn) : say('notYet')),
    },
    {
      source: 'openedOn',
      label: say('opened'),
      render: (row) => (row.openedOn ? formatDate(row.openedOn) : say('notYet')),
    },
  ];
  const add = mayAdd && (
    <Button variant="contained" component={RouterLink} to={`/catalogue-items/create?catalogue=${catalogue.documentId}`}>
      {say('add')}
    </Button>
  );
  return (
    <Panel
      title={say('title')}
      action={
        <>
          <ExportButton resource="catalogue-items" filter={{ catalogue: catalogue.documentId }} />
          {add}
        </>
      }
    >
      <Await query={items} value={items.rows}>
        {(rows) => (
          <PlainTable
            rows={rows}
            columns={columns}
            caption={say('title')}
            empty={<EmptyState title={say('empty')} help={say('emptyHelp')} />}
          />
        )}
      </Await>
    </Panel>
  );
}
