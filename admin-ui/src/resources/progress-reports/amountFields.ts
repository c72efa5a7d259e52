import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { FormValues } from '../../facts/values';
import { parseYuan, toFen, yuanText } from '../../format/money';
import { useFacts } from '../../providers/useRulebook';
import type { FactDefinition, Facts, Fen } from '../../types';
import { AMOUNTS, type AmountName, type ProgressReport } from './progressTypes';

/** What a return asks: the dictionary's typed facts of that name, and the four amounts that are columns of it. */
export function useProgressFields(): { facts: FactDefinition[]; all: FactDefinition[] } {
  const translate = useTranslate();
  const dictionary = useFacts();
  return useMemo(() => {
    const facts = Object.values(dictionary).filter(
      (fact) => fact.id.startsWith('progress.') && fact.source === 'typed',
    );
    const amounts = AMOUNTS.map(
      (id): FactDefinition => ({ id, label: translate(`progress.form.${id}`), type: 'money', source: 'typed' }),
    );
    return { facts, all: [...facts, ...amounts] };
  }, [dictionary, translate]);
}

/** A return as one form sees it: columns in fen stand among the facts, in yuan. */
export function useStoredReturn(report: ProgressReport): Facts {
  return useMemo(() => {
    const amounts = AMOUNTS.map((name) => {
      const fen = toFen(report[name]);
      return [name, fen === null ? null : yuanText(fen)] as const;
    });
    return { ...report.facts, ...Object.fromEntries(amounts) };
  }, [report]);
}

/** What PUT takes: the facts that changed in yuan, the four amounts as they stand on the screen in fen. */
export function returnBody(changed: Facts, values: FormValues) {
  const facts = Object.fromEntries(Object.entries(changed).filter(([id]) => !AMOUNTS.some((name) => name === id)));
  return { facts, ...figuresOf(values) };
}

export const figuresOf = (values: FormValues): Record<AmountName, Fen | null> => {
  const figures = AMOUNTS.map((name) => [name, parseYuan(values[name] as string | null)?.toString() ?? null] as const);
  return Object.fromEntries(figures) as Record<AmountName, Fen | null>;
};
