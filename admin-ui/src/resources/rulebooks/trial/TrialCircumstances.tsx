import { Autocomplete, Box, TextField } from '@mui/material';
import { useMemo } from 'react';
import { Panel } from '../../../layout/Panel';
import type { RulebookText } from '../ruleTypes';
import type { Words } from '../sentences/words';
import { papersOfEvent, stepsOfEvent } from './eventFacts';

/** What is known beside the facts. A list left empty means: none of them. */
export interface Circumstances {
  actor: string[];
  materials: string[];
  steps: string[];
}
export const NOTHING_KNOWN: Circumstances = { actor: [], materials: [], steps: [] };

interface Props {
  rulebook: RulebookText;
  words: Words;
  event: string;
  value: Circumstances;
  onChange: (value: Circumstances) => void;
}

/** Who acts, which papers are there, which steps are done; only those the event's rules look at. */
export function TrialCircumstances({ rulebook, words, event, value, onChange }: Props) {
  const papers = useMemo(() => papersOfEvent(rulebook, event), [rulebook, event]);
  const steps = useMemo(() => stepsOfEvent(rulebook, event), [rulebook, event]);
  const set = (part: Partial<Circumstances>) => onChange({ ...value, ...part });
  return (
    <Panel title={words.say('rulebook.trial.circumstances')}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '1fr 1fr' } }}>
        <Several
          label={words.say('rulebook.trial.actor')}
          options={Object.keys(rulebook.bodies)}
          nameOf={words.labels.body}
          value={value.actor}
          onChange={(actor) => set({ actor })}
        />
        {papers.length > 0 && (
          <Several
            label={words.say('rulebook.trial.materials')}
            options={papers}
            nameOf={words.labels.material}
            value={value.materials}
            onChange={(materials) => set({ materials })}
          />
        )}
        {steps.length > 0 && (
          <Several
            label={words.say('rulebook.trial.steps')}
            options={steps}
            nameOf={words.labels.step}
            value={value.steps}
            onChange={(done) => set({ steps: done })}
          />
        )}
      </Box>
    </Panel>
  );
}

interface SeveralProps {
  label: string;
  options: string[];
  nameOf: (option: string) => string;
  value: string[];
  onChange: (value: string[]) => void;
}

function Several({ label, options, nameOf, value, onChange }: SeveralProps) {
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      options={options}
      value={value}
      onChange={(_, next) => onChange(next)}
      getOptionLabel={nameOf}
      getOptionKey={(option) => option}
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  );
}
