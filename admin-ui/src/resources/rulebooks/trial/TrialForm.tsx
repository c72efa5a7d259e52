import { Stack, Typography } from '@mui/material';
import { useMemo } from 'react';
import { BusyButton } from '../../../acts/BusyButton';
import { Refusal } from '../../../acts/Refusal';
import { FactForm } from '../../../facts/FactForm';
import { Fold } from '../../../layout/Fold';
import type { FactDefinition } from '../../../types';
import type { RulebookText } from '../ruleTypes';
import { originText } from '../sentences/derivation';
import type { Words } from '../sentences/words';
import { needsOf } from './needs';
import { rowFields } from './rowFields';
import { TrialLists } from './TrialLists';
import { TrialReadings } from './TrialReadings';
import { TrialRecords } from './TrialRecords';
import { TrialResult } from './TrialResult';
import type { CaseChange, TrialCase } from './trialCase';
import { useTrial } from './useTrial';

interface Props {
  rulebook: RulebookText;
  words: Words;
  trial: TrialCase;
  onChange: (change: CaseChange) => void;
  /** The case came with the address: it is answered at once. */
  isGiven: boolean;
}

/** Only what the rules of the event read is asked. */
export function TrialForm({ rulebook, words, trial, onChange, isGiven }: Props) {
  const { say } = words;
  const needs = useMemo(() => needsOf(rulebook, words.facts, trial.event), [rulebook, words, trial.event]);
  const defined = (ids: string[]) => ids.flatMap((id): FactDefinition[] => (words.facts[id] ? [words.facts[id]] : []));
  const known = { group: say('rulebook.trial.known') };
  const stated = defined(needs.stated).map((fact) => (fact.source === 'known' ? { ...fact, ...known } : fact));
  const derived = defined(needs.derived).map((fact) => ({ ...fact, group: undefined, help: originText(words, fact) }));
  const fieldsOf = (register: string) => rowFields(rulebook, words, register, needs.records[register] ?? []);
  const answer = useTrial({ rulebook, trial, definitions: [...stated, ...derived], fieldsOf, isGiven });
  const put = (id: string, value: TrialCase['facts'][string]) =>
    onChange(({ facts }) => ({ facts: { ...facts, [id]: value } }));
  const fields = { values: trial.facts, onChange: put, required: {}, disabled: answer.busy };
  return (
    <Stack spacing={2}>
      <Typography variant="body2" color="textSecondary">
        {say(stated.length > 0 ? 'rulebook.trial.factsHelp' : 'rulebook.trial.noFacts')}
      </Typography>
      {stated.length > 0 && <FactForm definitions={stated} {...fields} />}
      {derived.length > 0 && (
        <Fold title={say('rulebook.trial.derived')}>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
            {say('rulebook.trial.derivedHelp')}
          </Typography>
          <FactForm definitions={derived} {...fields} />
        </Fold>
      )}
      <TrialRecords
        words={words}
        needs={needs}
        records={trial.records}
        fieldsOf={fieldsOf}
        onChange={(change) => onChange(({ records }) => ({ records: change(records) }))}
      />
      <TrialLists rulebook={rulebook} words={words} needs={needs} trial={trial} onChange={onChange} />
      <TrialReadings
        words={words}
        needs={needs}
        readings={trial.readings}
        onChange={(readings) => onChange({ readings })}
      />
      <Stack direction="row" sx={{ justifyContent: 'flex-end' }}>
        <BusyButton busy={answer.busy} onClick={answer.ask}>
          {say('rulebook.trial.run')}
        </BusyButton>
      </Stack>
      <Refusal refusal={answer.refusal} />
      {answer.findings && <TrialResult findings={answer.findings} link={answer.link} />}
    </Stack>
  );
}
