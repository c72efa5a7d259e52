import { Button, MenuItem, Stack, TextField } from '@mui/material';
import { useMemo, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ActDialog } from '../../acts/ActDialog';
import { displayFact } from '../../facts/displayFact';
import { FactForm } from '../../facts/FactForm';
import { useFactForm } from '../../facts/useFactForm';
import { isBlank } from '../../facts/values';
import { type Pickable, RecordPicker } from '../../fields/RecordPicker';
import { WordsField } from '../../fields/WordsField';
import { useFacts } from '../../providers/useRulebook';
import type { EvaluationKind, Facts } from '../../types';
import { useEvaluationKinds } from './useEvaluationKinds';

const NOTHING: Facts = {};

/** Only what the regulation knows can be recorded, and only filled as it asks. */
export function EvaluationButton() {
  const translate = useTranslate();
  const kinds = useEvaluationKinds();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState('');
  const kind = kinds.find(({ id }) => id === chosen) ?? kinds[0];
  if (!kind) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate('evaluation.create.button')}
      </Button>
      {isOpen && (
        <EvaluationDialog key={kind.id} kind={kind} kinds={kinds} onKind={setChosen} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

interface DialogProps {
  kind: EvaluationKind;
  kinds: EvaluationKind[];
  onKind: (id: string) => void;
  onClose: () => void;
}

function EvaluationDialog({ kind, kinds, onKind, onClose }: DialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const dictionary = useFacts();
  const [project, setProject] = useState<Pickable | null>(null);
  const [title, setTitle] = useState('');
  const definitions = useMemo(() => kind.fields.flatMap((id) => dictionary[id] ?? []), [kind, dictionary]);
  const form = useFactForm(`evaluation.${kind.id}`, definitions, NOTHING);
  const required = Object.fromEntries(kind.required.map((id) => [id, { article: kind.article, rule: '' }]));
  const say = (key: string, parts?: Record<string, unknown>) => translate(`evaluation.create.${key}`, parts);
  const isFilled = kind.required.every((id) => !isBlank(form.values[id])) && Object.keys(form.problems).length === 0;
  const stated = definitions.filter(({ id }) => form.facts[id] !== undefined);
  const done = () => {
    form.draft.clear();
    onClose();
    notify(say('done', { project: project?.name }), { type: 'success' });
  };
  return (
    <ActDialog
      open
      title={say('title')}
      verb={say('verb')}
      article={kind.article}
      summary={[
        { label: say('project'), value: project?.name ?? '' },
        { label: say('kind'), value: kind.label },
        { label: say('name'), value: title || kind.label },
        ...stated.map((fact) => ({ label: fact.label, value: displayFact(fact, form.facts[fact.id]) })),
      ]}
      ready={project !== null && isFilled}
      command={(override) => ({
        path: '/evaluations',
        body: {
          project: project?.documentId,
          kind: kind.id,
          title: title.trim() || undefined,
          facts: form.facts,
          override,
        },
      })}
      onDone={done}
      onClose={onClose}
    >
      <RecordPicker resource="projects" label={say('project')} value={project} onChange={setProject} required />
      <TextField
        select
        id="evaluation-kind"
        label={say('kind')}
        value={kind.id}
        onChange={(event) => onKind(event.target.value)}
        required
      >
        {kinds.map(({ id, label, article }) => (
          <MenuItem key={id} value={id}>
            {label}（{article}）
          </MenuItem>
        ))}
      </TextField>
      <WordsField label={say('name')} value={title} onChange={setTitle} />
      <Stack>
        <FactForm
          definitions={definitions}
          values={form.values}
          onChange={form.change}
          required={required}
          errors={form.problems}
        />
      </Stack>
    </ActDialog>
  );
}
