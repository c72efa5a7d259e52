import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ActDialog } from '../../acts/ActDialog';
import { WordsField } from '../../fields/WordsField';
import type { ProgressReport } from './progressTypes';

/** The lead department sends a filed return back for correction. */
export function ReturnButton({ report }: { report: ProgressReport }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const say = (key: string, parts?: Record<string, unknown>) => translate(`progress.back.${key}`, parts);
  const done = () => {
    setOpen(false);
    notify(say('done', { project: report.project.name }), { type: 'success' });
  };
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {say('button')}
      </Button>
      <ActDialog
        open={isOpen}
        title={say('title')}
        verb={say('verb')}
        summary={[
          { label: translate('progress.columns.project'), value: report.project.name },
          { label: say('reason'), value: reason },
        ]}
        ready={reason.trim() !== ''}
        command={() => ({
          path: `/progress-reports/${report.documentId}/return`,
          version: report.version,
          body: { reason: reason.trim() },
        })}
        onDone={done}
        onClose={() => setOpen(false)}
      >
        <WordsField label={say('reason')} value={reason} onChange={setReason} required isLong />
      </ActDialog>
    </>
  );
}
