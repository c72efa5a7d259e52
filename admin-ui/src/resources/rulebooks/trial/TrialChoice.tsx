import { Autocomplete, Stack, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
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
  const translate = useTranslate();
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ alignItems: { sm: 'flex-end' } }}>
      <Autocomplete
        options={events}
        value={event}
        onChange={(_, next) => onEvent(next)}
        getOptionLabel={(option) => eventLabel(words, option)}
        sx={{ flex: 1, maxWidth: 480 }}
        renderInput={(params) => <TextField {...params} label={translate('rulebook.trial.event')} />}
      />
      <TextField
        type="date"
        label={translate('rulebook.trial.date')}
        value={date}
        onChange={(change) => onDate(change.target.value)}
        sx={{ width: { sm: 176 } }}
      />
    </Stack>
  );
}
