import { Autocomplete, FormControlLabel, Switch, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { type Pickable, RecordPicker } from '../../fields/RecordPicker';
import { WordsField } from '../../fields/WordsField';
import { useLabels, useRulebook } from '../../providers/useRulebook';
import { FormDialog } from '../../system/FormDialog';
import type { Department } from './departmentTypes';

const BLANK = { name: '', code: '', phone: '', bodies: [] as string[], isLowerLevel: false };
type Form = typeof BLANK;

const formOf = (department: Department | null): Form =>
  department ? { ...department, phone: department.phone ?? '', bodies: department.bodies ?? [] } : BLANK;

/** The code and the place are given once; a new unit has to say both. */
export function DepartmentDialog({ department, onClose }: { department: Department | null; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const labels = useLabels();
  const bodies = Object.keys(useRulebook()?.bodies ?? {});
  const [form, setForm] = useState<Form>(() => formOf(department));
  const [place, setPlace] = useState<Pickable | null>(department?.jurisdiction ?? null);
  const say = (key: string, parts?: Record<string, unknown>) => translate(`system.department.${key}`, parts);
  const set = (part: Partial<Form>) => setForm({ ...form, ...part });
  const shared = {
    name: form.name.trim(),
    bodies: form.bodies,
    isLowerLevel: form.isLowerLevel,
    phone: form.phone.trim() || null,
  };
  const done = () => {
    notify(say('saved', { name: form.name }), { type: 'success' });
    onClose();
  };
  return (
    <FormDialog
      title={say(department ? 'edit' : 'create')}
      verb={say('save')}
      ready={form.name.trim() !== '' && form.code.trim() !== '' && place !== null}
      command={() =>
        department
          ? { path: `/departments/${department.documentId}`, method: 'PUT', version: department.version, body: shared }
          : { path: '/departments', body: { ...shared, code: form.code.trim(), jurisdiction: place?.documentId } }
      }
      onDone={done}
      onClose={onClose}
    >
      <WordsField label={say('columns.name')} value={form.name} onChange={(name) => set({ name })} required />
      {!department && (
        <WordsField
          label={say('columns.code')}
          help={say('codeHelp')}
          value={form.code}
          onChange={(code) => set({ code })}
          required
        />
      )}
      {!department && (
        <RecordPicker
          resource="jurisdictions"
          label={say('columns.jurisdiction')}
          value={place}
          onChange={setPlace}
          required
        />
      )}
      <Autocomplete
        multiple
        options={[...new Set([...bodies, ...form.bodies])]}
        value={form.bodies}
        onChange={(_, next) => set({ bodies: next })}
        getOptionLabel={labels.body}
        renderInput={(params) => <TextField {...params} label={say('columns.bodies')} helperText={say('bodiesHelp')} />}
      />
      <FormControlLabel
        control={
          <Switch checked={form.isLowerLevel} onChange={(event) => set({ isLowerLevel: event.target.checked })} />
        }
        label={`${say('columns.isLowerLevel')}（${say('lowerHelp')}）`}
      />
      <WordsField label={say('columns.phone')} value={form.phone} onChange={(phone) => set({ phone })} />
    </FormDialog>
  );
}
