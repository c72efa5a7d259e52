import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ActDialog } from '../../acts/ActDialog';
import { displayFact } from '../../facts/displayFact';
import type { CatalogueItem } from '../catalogues/catalogueTypes';
import { useItemFacts } from './useItemFacts';

/** Shares an item with other departments or opens it to the public; class and sensitivity are judged by the server. */
export function ReleaseButton({ item, kind }: { item: CatalogueItem; kind: 'share' | 'open' }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [isOpen, setOpen] = useState(false);
  const facts = useItemFacts().filter((fact) => fact.type === 'choice');
  const say = (key: string) => translate(`catalogue.item.${key}`, { name: item.name });
  const done = () => {
    setOpen(false);
    notify(say(`${kind}Done`), { type: 'success' });
  };
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {say(kind)}
      </Button>
      <ActDialog
        open={isOpen}
        title={say(`${kind}Title`)}
        verb={say(kind)}
        summary={facts.map((fact) => ({ label: fact.label, value: displayFact(fact, item.facts[fact.id]) }))}
        command={(override) => ({
          path: `/catalogue-items/${item.documentId}/${kind}`,
          version: item.version,
          body: { override },
        })}
        onDone={done}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
