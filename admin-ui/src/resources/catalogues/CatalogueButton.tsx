import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { ActDialog } from '../../acts/ActDialog';
import { type Pickable, RecordPicker } from '../../fields/RecordPicker';
import { WordsField } from '../../fields/WordsField';
import type { Catalogue } from './catalogueTypes';

/** The user unit compiles the catalogue of one system; that is the first step of its case. */
export function CatalogueButton({ project: fixed }: { project?: Pickable }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [project, setProject] = useState<Pickable | null>(fixed ?? null);
  const [system, setSystem] = useState('');
  const [title, setTitle] = useState('');
  const say = (key: string, parts?: Record<string, unknown>) => translate(`catalogue.create.${key}`, parts);
  const done = (created: Catalogue) => {
    setOpen(false);
    notify(say('done', { system }), { type: 'success' });
    navigate(`/catalogues/${created.documentId}/show`);
  };
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {say('button')}
      </Button>
      <ActDialog<Catalogue>
        open={isOpen}
        title={say('title')}
        verb={say('verb')}
        summary={[
          { label: say('project'), value: project?.name ?? '' },
          { label: say('system'), value: system },
          { label: say('name'), value: title || system },
        ]}
        ready={project !== null && system.trim() !== ''}
        command={(override) => ({
          path: '/catalogues',
          body: { project: project?.documentId, system: system.trim(), title: title.trim() || undefined, override },
        })}
        onDone={done}
        onClose={() => setOpen(false)}
      >
        {!fixed && (
          <RecordPicker resource="projects" label={say('project')} value={project} onChange={setProject} required />
        )}
        <WordsField label={say('system')} help={say('systemHelp')} value={system} onChange={setSystem} required />
        <WordsField label={say('name')} help={say('nameHelp')} value={title} onChange={setTitle} />
      </ActDialog>
    </>
  );
}
