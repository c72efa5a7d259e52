import { Autocomplete, Stack, TextField } from '@mui/material';
import { eventLabel } from '../sentences/eventLabel';
import type { Words } from '../sentences/words';

interface Props {
  events: string[];
  event: string | null;
  date: string;
  words: Words;
  onEvent: (event: string | null) => void;
  onDate: (date: string) => void;
}

/** What is to be done, and on which day the question is asked. */
export function TrialChoice({ events, event, date, words, onEvent, onDate }: Props) {
  const labelOf = (option: string) => eventLabel(words, option);
  const sorted = [...events].sort((a, b) => labelOf(a).localeCompare(labelOf(b), 'zh-CN'));
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ alignItems: { sm: 'flex-end' } }}>
      <Autocomplete
        options={sorted}
        value={event}
        onChange={(_, next) => onEvent(next)}
        getOptionLabel={labelOf}
        getOptionKey={(option) => option}
        sx={{ flex: 1, maxWidth: { sm: 480 } }}
        renderInput={(params) => <TextField {...params} label={words.say('rulebook.trial.event')} />}
      />
      <TextField
        type="date"
        label={words.say('rulebook.trial.date')}
        value={date}
        onChange={(change) => onDate(change.target.value)}
        sx={{ width: { sm: 176 } }}
      />
    </Stack>
  );
}
