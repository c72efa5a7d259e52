import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { SummaryList } from '../acts/SummaryList';
import { Panel } from '../layout/Panel';
import { useFacts } from '../providers/useRulebook';
import type { FactDefinition, Facts } from '../types';
import { displayFact } from './displayFact';
import { groupsOf } from './groups';

interface FactDetailsProps {
  facts: Facts;
  /** Only these; by default every fact that is stated and known to the dictionary. */
  definitions?: FactDefinition[];
  empty: string;
}

/** Stated facts, group by group, as people read them. */
export function FactDetails({ facts, definitions, empty }: FactDetailsProps) {
  const translate = useTranslate();
  const dictionary = useFacts();
  const shown = definitions ?? Object.keys(facts).flatMap((id) => dictionary[id] ?? []);
  const stated = shown.filter((fact) => facts[fact.id] !== null && facts[fact.id] !== undefined);
  const hasGroups = stated.some((fact) => fact.group);
  if (stated.length === 0) return <Typography color="textSecondary">{empty}</Typography>;
  return (
    <Stack spacing={2}>
      {groupsOf(stated, translate(hasGroups ? 'facts.otherGroup' : 'facts.onlyGroup')).map((group) => (
        <Panel key={group.title} title={group.title}>
          <SummaryList
            summary={group.facts.map((fact) => ({ label: fact.label, value: displayFact(fact, facts[fact.id]) }))}
          />
        </Panel>
      ))}
    </Stack>
  );
}
