import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useFacts, useLabels } from '../../../providers/useRulebook';
import type { RulebookText } from '../ruleTypes';
import type { Words } from './words';

export function useWords(rulebook: RulebookText | undefined): Words {
  const say = useTranslate();
  const labels = useLabels();
  const facts = useFacts();
  return useMemo(() => {
    const titles = new Map(rulebook?.rules.map((rule) => [rule.id, rule.title]));
    return { say, labels, facts, readings: rulebook?.readings ?? [], ruleTitle: (id) => titles.get(id) ?? id };
  }, [say, labels, facts, rulebook]);
}
