import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useRead } from '../../../providers/useRead';
import { labelsOf } from '../../../providers/useRulebook';
import type { FactDefinition, RulebookDetail } from '../../../types';
import type { RulebookText } from '../ruleTypes';
import type { Words } from './words';

type Dictionary = FactDefinition[] | Record<string, FactDefinition>;

function byId(reply: Dictionary | undefined): Record<string, FactDefinition> {
  if (!Array.isArray(reply)) return reply ?? {};
  return Object.fromEntries(reply.map((fact) => [fact.id, fact]));
}

/** Words of the rulebook one reads, which need not be the reader's own. */
export function useWords(rulebook: RulebookText | undefined): Words {
  const say = useTranslate();
  const { value } = useRead<Dictionary>(rulebook ? `/facts?rulebook=${rulebook.id}` : null);
  return useMemo(() => {
    const facts = byId(value);
    const titles = new Map(rulebook?.rules.map((rule) => [rule.id, rule.title]));
    const labels = labelsOf(rulebook as RulebookDetail | undefined, facts);
    return { say, labels, facts, readings: rulebook?.readings ?? [], ruleTitle: (id) => titles.get(id) ?? id };
  }, [say, rulebook, value]);
}
