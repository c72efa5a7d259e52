import { useMemo } from 'react';
import { formatYuan } from '../../format/money';
import { useFacts } from '../../providers/useRulebook';
import type { FactDefinition } from '../../types';
import { AMOUNTS, type AmountName, type ProgressReport } from './progressTypes';

/** The four amounts as they stand in their fields. */
export function amountTexts(report: ProgressReport): Record<AmountName, string> {
  const texts = AMOUNTS.map((name) => [name, report[name] === null ? '' : formatYuan(report[name])] as const);
  return Object.fromEntries(texts) as Record<AmountName, string>;
}

/** What a return asks in words: the dictionary's typed facts of that name. */
export function useProgressFacts(): FactDefinition[] {
  const facts = useFacts();
  return useMemo(
    () => Object.values(facts).filter((fact) => fact.id.startsWith('progress.') && fact.source === 'typed'),
    [facts],
  );
}
