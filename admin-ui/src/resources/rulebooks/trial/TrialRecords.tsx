import { Box, Button, Stack, Typography } from '@mui/material';
import { FactField } from '../../../facts/FactField';
import type { FieldValue, FormValues } from '../../../facts/values';
import { Panel } from '../../../layout/Panel';
import type { FactDefinition } from '../../../types';
import type { Words } from '../sentences/words';
import type { Needs } from './needs';

interface Props {
  words: Words;
  needs: Needs;
  records: Record<string, FormValues[]>;
  fieldsOf: (register: string) => FactDefinition[];
  onChange: (records: Record<string, FormValues[]>) => void;
}

/** Rows of the registers and collections that the event's rules count, sum or search. */
export function TrialRecords({ words, needs, records, fieldsOf, onChange }: Props) {
  const registers = Object.keys(needs.records);
  if (registers.length === 0) return null;
  const set = (register: string, rows: FormValues[]) => {
    const { [register]: _, ...others } = records;
    onChange(rows.length > 0 ? { ...others, [register]: rows } : others);
  };
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
            onChange={(rows) => set(register, rows)}
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
  onChange: (rows: FormValues[]) => void;
}

function Rows({ words, title, fields, rows, onChange }: RowsProps) {
  const put = (place: number, id: string, value: FieldValue) =>
    onChange(rows.map((row, index) => (index === place ? { ...row, [id]: value } : row)));
  return (
    <Box component="section" aria-label={title}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Typography variant="h3">{title}</Typography>
        <Typography variant="body2" color="textSecondary">
          {words.say('rulebook.trial.rows', { count: rows.length })}
        </Typography>
        <Button size="small" onClick={() => onChange([...rows, {}])}>
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
          <Button size="small" onClick={() => onChange(rows.filter((_, index) => index !== place))}>
            {words.say('rulebook.trial.dropRow')}
          </Button>
        </Box>
      ))}
    </Box>
  );
}
