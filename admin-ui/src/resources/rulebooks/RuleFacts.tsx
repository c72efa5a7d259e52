import { Typography } from '@mui/material';
import { Panel } from '../../layout/Panel';
import { PlainTable } from '../../lists/PlainTable';
import type { FactDefinition } from '../../types';
import type { RuleDetail } from './ruleTypes';
import { originText } from './sentences/derivation';
import { factsOf } from './sentences/leaves';
import type { Words } from './sentences/words';

/** The facts a rule reads, and where each comes from: stated by whom, known to the product, or worked out from what. */
export function RuleFacts({ rule, words }: { rule: RuleDetail; words: Words }) {
  const facts = factsOf(rule).flatMap((id): FactDefinition[] => (words.facts[id] ? [words.facts[id]] : []));
  if (facts.length === 0) return null;
  const head = (key: string) => words.say(`rulebook.fact.${key}`);
  return (
    <Panel title={words.say('rulebook.heading.facts')}>
      <PlainTable
        rows={facts}
        caption={words.say('rulebook.heading.facts')}
        columns={[
          { source: 'label', label: head('label'), primary: true, render: (fact) => fact.label },
          { source: 'type', label: head('type'), render: (fact) => words.say(`rulebook.fact.types.${fact.type}`) },
          { source: 'origin', label: head('origin'), render: (fact) => originText(words, fact) },
        ]}
        empty={<Typography>{words.say('facts.none')}</Typography>}
      />
    </Panel>
  );
}
