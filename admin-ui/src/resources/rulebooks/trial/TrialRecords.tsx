import { Box, Button, Stack, Typography } from '@mui/material';
import { FactField } from '../../../facts/FactField';
import type { FieldValue, FormValues } from '../../../facts/values';
import { Panel } from '../../../layout/Panel';
import type { FactDefinition } from '../../../types';
import type { Words } from '../sentences/words';
import type { Needs } from './needs';

type Records = Record<string, FormValues[]>;
type RowsChange = (before: FormValues[]) => FormValues[];

interface Props {
  words: Words;
  needs: Needs;
  records: Record<string, FormValues[]>;
  fieldsOf: (register: string) => FactDefinition[];
  onChange: (change: (before: Records) => Records) => void;
}

/** Rows of the registers and collections that the event's rules count, sum or search. */
export function TrialRecords({ words, needs, records, fieldsOf, onChange }: Props) {
  const registers = Object.keys(needs.records);
  if (registers.length === 0) return null;
  const set = (register: string, change: RowsChange) =>
    onChange(({ [register]: rows = [], ...others }) => {
      const after = change(rows);
      return after.length > 0 ? { ...others, [register]: after } : others;
    });
  return (
    <Panel title={words.say('rulebook.trial.records')}>
      <Stack spacing={2}>
        {registers.map((register) => (
          <Rows
            key={register}
            words={words}
            title={words.say(`rulebook.collection.${register}`, { _: words.labels.register(register) })}
            fields={fieldsOf(register)}
            rows={records[register] ?? []}
            onChange={(change) => set(register, change)}
          />
        ))}
      </Stack>
    </Panel>
  );
}

interface RowsProps {
  words: Words;
  title: string;
  fields: FactDefinition[];
  rows: FormValues[];
  onChange: (change: RowsChange) => void;
}

function Rows({ words, title, fields, rows, onChange }: RowsProps) {
  const put = (place: number, id: string, value: FieldValue) =>
    onChange((before) => before.map((row, index) => (index === place ? { ...row, [id]: value } : row)));
  return (
    <Box component="section" aria-label={title}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Typography variant="h3">{title}</Typography>
        <Typography variant="body2" color="textSecondary">
          {words.say('rulebook.trial.rows', { count: rows.length })}
        </Typography>
        <Button size="small" onClick={() => onChange((before) => [...before, {}])}>
          {words.say('rulebook.trial.addRow')}
        </Button>
      </Box>
      {rows.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of a form have no other name than their place
        <Box key={place} sx={{ borderLeft: 2, borderColor: 'divider', pl: 2, mt: 1 }}>
          <Box
            sx={{
              display: 'grid',
              gap: 2,
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' },
            }}
          >
            {fields.map((field) => (
              <FactField
                key={field.id}
                definition={field}
                value={row[field.id] ?? null}
                onChange={(id, value) => put(place, id, value)}
              />
            ))}
          </Box>
          <Button size="small" onClick={() => onChange((before) => before.filter((_, index) => index !== place))}>
            {words.say('rulebook.trial.dropRow')}
          </Button>
        </Box>
      ))}
    </Box>
  );
}
