import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ActDialog } from '../acts/ActDialog';
import { WordsField } from '../fields/WordsField';
import type { QuarterlyReport } from './reportReply';

export function FreezeButton({ report }: { report: QuarterlyReport }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { year, quarter, period, total, frozen } = report;
  const say = (key: string, parts?: Record<string, unknown>) => translate(`report.freeze.${key}`, parts);
  const done = () => {
    setOpen(false);
    notify(say('done', { period: period.label }), { type: 'success' });
  };
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {say(frozen ? 'buttonAgain' : 'button')}
      </Button>
      <ActDialog
        open={isOpen}
        title={say('title', { period: period.label })}
        verb={say('verb')}
        summary={[
          { label: say('period'), value: period.label },
          { label: say('what'), value: say('whatValue', { ...total }) },
          ...(frozen ? [{ label: say('reason'), value: reason }] : []),
        ]}
        ready={!frozen || reason.trim() !== ''}
        command={() => ({
          path: '/reports/quarterly/freeze',
          body: { year, quarter, reason: reason.trim() || undefined },
        })}
        onDone={done}
        onClose={() => setOpen(false)}
      >
        <Typography variant="body2">{say(frozen ? 'again' : 'note')}</Typography>
        {frozen && <WordsField label={say('reason')} value={reason} onChange={setReason} required isLong />}
      </ActDialog>
    </>
  );
}
