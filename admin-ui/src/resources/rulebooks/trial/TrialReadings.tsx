import { Stack } from '@mui/material';
import { ChoiceField } from '../../../fields/ChoiceField';
import { Panel } from '../../../layout/Panel';
import type { Words } from '../sentences/words';
import type { Needs } from './needs';

interface Props {
  words: Words;
  needs: Needs;
  readings: Record<string, string>;
  onChange: (readings: Record<string, string>) => void;
}

/** The readings the event's rules hang on, to be tried the other way. */
export function TrialReadings({ words, needs, readings, onChange }: Props) {
  const asked = words.readings.filter(({ id }) => needs.readings.includes(id));
  if (asked.length === 0) return null;
  return (
    <Panel title={words.say('rulebook.tabs.readings')}>
      <Stack spacing={2}>
        {asked.map((reading) => (
          <ChoiceField
            key={reading.id}
            label={`${reading.title}（${reading.article}）`}
            value={readings[reading.id] ?? reading.value}
            choices={reading.options.map(({ value, label }) => ({
              value,
              label: value === reading.value ? `${label}（${words.say('rulebook.reading.current')}）` : label,
            }))}
            onChange={(value) => onChange({ ...readings, [reading.id]: value })}
          />
        ))}
      </Stack>
    </Panel>
  );
}
