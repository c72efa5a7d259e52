import { useMemo } from 'react';
import { useFacts } from '../../providers/useRulebook';
import type { FactDefinition } from '../../types';

/** The fields of an item, from the dictionary; the name is one of them. */
export function useItemFacts(): FactDefinition[] {
  const facts = useFacts();
  return useMemo(
    () => Object.values(facts).filter((fact) => fact.id.startsWith('item.') && fact.source === 'typed'),
    [facts],
  );
}

export const NAME = 'item.name';
