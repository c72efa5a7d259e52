import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ActDialog } from '../../acts/ActDialog';
import { WordsField } from '../../fields/WordsField';
import { formatDateLong } from '../../format/date';
import { formatPeriod } from '../../format/period';
import type { Duty } from '../../types';

const bodyOf = ({ rule, project, period }: Duty, words: string) => ({
  rule,
  project: project?.documentId,
  period: period ?? undefined,
  explanation: words.trim(),
});

/** Why a duty was not done in time. It stays due. */
export function ExplainButton({ duty }: { duty: Duty }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const say = (key: string) => translate(`obligation.explain.${key}`);
  const done = () => {
    setOpen(false);
    notify(say('done'), { type: 'success' });
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {say('button')}
      </Button>
      <ActDialog
        open={isOpen}
        title={say('title')}
        verb={say('verb')}
        article={duty.article}
        rule={duty.rule}
        summary={[
          { label: say('duty'), value: duty.title },
          { label: say('period'), value: duty.period ? formatPeriod(duty.period) : translate('words.none') },
          { label: say('dueOn'), value: duty.dueOn ? formatDateLong(duty.dueOn) : translate('obligation.noDue') },
          { label: say('text'), value: words },
        ]}
        ready={words.trim() !== ''}
        command={() => ({ path: '/duties/explain', body: bodyOf(duty, words) })}
        onDone={done}
        onClose={() => setOpen(false)}
      >
        <WordsField label={say('text')} value={words} onChange={setWords} required isLong />
      </ActDialog>
    </>
  );
}
