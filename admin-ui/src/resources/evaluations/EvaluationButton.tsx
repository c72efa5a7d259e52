import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ActDialog } from '../../acts/ActDialog';
import { type Pickable, RecordPicker } from '../../fields/RecordPicker';
import { WordsField } from '../../fields/WordsField';

export function EvaluationButton() {
  const translate = useTranslate();
  const notify = useNotify();
  const [isOpen, setOpen] = useState(false);
  const [project, setProject] = useState<Pickable | null>(null);
  const [kind, setKind] = useState('');
  const [title, setTitle] = useState('');
  const say = (key: string, parts?: Record<string, unknown>) => translate(`evaluation.create.${key}`, parts);
  const done = () => {
    setOpen(false);
    notify(say('done', { project: project?.name }), { type: 'success' });
  };
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {say('button')}
      </Button>
      <ActDialog
        open={isOpen}
        title={say('title')}
        verb={say('verb')}
        summary={[
          { label: say('project'), value: project?.name ?? '' },
          { label: say('kind'), value: kind },
          { label: say('name'), value: title || kind },
        ]}
        ready={project !== null && kind.trim() !== ''}
        command={(override) => ({
          path: '/evaluations',
          body: { project: project?.documentId, kind: kind.trim(), title: title.trim() || undefined, override },
        })}
        onDone={done}
        onClose={() => setOpen(false)}
      >
        <RecordPicker resource="projects" label={say('project')} value={project} onChange={setProject} required />
        <WordsField label={say('kind')} value={kind} onChange={setKind} required />
        <WordsField label={say('name')} value={title} onChange={setTitle} />
      </ActDialog>
    </>
  );
}
