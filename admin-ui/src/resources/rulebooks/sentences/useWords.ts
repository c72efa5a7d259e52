import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { labelsOf } from '../../../providers/labels';
import { useRead } from '../../../providers/useRead';
import type { FactDefinition, RulebookDetail } from '../../../types';
import type { RulebookText } from '../ruleTypes';
import type { Words } from './words';

/** Words of the rulebook one reads, which need not be the reader's own. Without the dictionary there are none. */
export function useWords(rulebook: RulebookText) {
  const say = useTranslate();
  const query = useRead<FactDefinition[]>(
    `/facts?rulebook=${rulebook.id}&version=${encodeURIComponent(rulebook.version)}`,
  );
  const { value } = query;
  const words = useMemo((): Words | undefined => {
    if (!value) return undefined;
    const facts = Object.fromEntries(value.map((fact) => [fact.id, fact]));
    const titles = new Map(rulebook.rules.map((rule) => [rule.id, rule.title]));
    const labels = labelsOf(rulebook as unknown as RulebookDetail, facts);
    return { say, labels, facts, readings: rulebook.readings, ruleTitle: (id) => titles.get(id) ?? id };
  }, [say, rulebook, value]);
  return { words, query };
}
