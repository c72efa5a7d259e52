import { Box, Button, Stack, TextField } from '@mui/material';
import { useMemo, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { ActDialog } from '../../acts/ActDialog';
import { DraftNote } from '../../drafts/DraftNote';
import { displayFact } from '../../facts/displayFact';
import { ErrorSummary } from '../../facts/ErrorSummary';
import { FactForm } from '../../facts/FactForm';
import { useFactForm } from '../../facts/useFactForm';
import { type Pickable, RecordPicker } from '../../fields/RecordPicker';
import { readYear } from '../../format/count';
import { Panel } from '../../layout/Panel';
import { useMe } from '../../providers/useMe';
import { useFacts } from '../../providers/useRulebook';
import type { Facts, RecordRow, RegisterDefinition } from '../../types';

const NOTHING: Facts = {};

interface RecordFormProps {
  register: RegisterDefinition;
  project: Pickable | null;
}

/** One entry of one register; which fields it has and needs is the rulebook's. */
export function RecordForm({ register, project: fixed }: RecordFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const dictionary = useFacts();
  const thisYear = useMe()?.today.slice(0, 4) ?? '';
  const [chosen, setChosen] = useState<Pickable | null>(null);
  const [year, setYear] = useState(thisYear);
  const [isOpen, setOpen] = useState(false);
  const definitions = useMemo(() => register.fields.flatMap((id) => dictionary[id] ?? []), [register, dictionary]);
  const form = useFactForm(`record.${register.id}.${fixed?.documentId ?? 'new'}`, definitions, NOTHING);
  const required = Object.fromEntries(
    register.required.map((id) => [id, { article: register.article ?? '', rule: register.rule }]),
  );
  const project = fixed ?? chosen;
  const onProject = register.subject === 'project';
  const isReady =
    (!onProject || project !== null) && Object.keys(form.problems).length === 0 && readYear(year) !== null;
  const stated = definitions.filter(({ id }) => form.facts[id] !== undefined);
  return (
    <Stack spacing={2}>
      <ErrorSummary definitions={definitions} errors={form.problems} />
      <Panel>
        <Stack spacing={2} sx={{ maxWidth: 480 }}>
          {onProject && !fixed && (
            <RecordPicker
              resource="projects"
              label={translate('subjects.project')}
              value={chosen}
              onChange={setChosen}
              required
            />
          )}
          <TextField
            id="record-year"
            label={translate('records.year')}
            value={year}
            onChange={(event) => setYear(event.target.value.trim())}
            slotProps={{ htmlInput: { inputMode: 'numeric' } }}
          />
        </Stack>
      </Panel>
      <FactForm
        definitions={definitions}
        values={form.values}
        onChange={form.change}
        required={required}
        errors={form.problems}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'flex-end' }}>
        <DraftNote savedAt={form.draft.savedAt} onDiscard={form.discard} />
        <Button variant="contained" disabled={!isReady} onClick={() => setOpen(true)}>
          {translate('records.submit')}
        </Button>
      </Box>
      {isOpen && (
        <ActDialog<RecordRow>
          open
          title={translate('records.registerIn', { register: register.label })}
          verb={translate('records.submit')}
          article={register.article}
          rule={register.rule}
          summary={[
            ...(project ? [{ label: translate('subjects.project'), value: project.name }] : []),
            { label: translate('records.year'), value: year },
            ...stated.map((fact) => ({ label: fact.label, value: displayFact(fact, form.facts[fact.id]) })),
          ]}
          command={(override) => ({
            path: '/records',
            body: {
              register: register.id,
              project: onProject ? project?.documentId : undefined,
              year: readYear(year),
              facts: form.facts,
              override,
            },
          })}
          onDone={(row) => {
            form.draft.clear();
            notify(translate('records.saved', { register: register.label }), { type: 'success' });
            navigate(`/records/${row.documentId}/show`);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </Stack>
  );
}
