import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ActFrame, type Runner } from '../../acts/ActFrame';
import { formatYuan } from '../../format/money';
import type { Fen } from '../../types';
import { AMOUNTS, type AmountName, type ProgressReport } from './progressTypes';

interface Props {
  report: ProgressReport;
  /** As they stand on the screen. */
  figures: Record<AmountName, Fen | null>;
  isUnsaved: boolean;
  disabled: boolean;
  runner: Runner<ProgressReport>;
  onOpen: (isOpen: boolean) => void;
}

/** Filing is formal: it shows the figures that go into the quarterly report. */
export function FileButton({ report, figures, isUnsaved, disabled, runner, onOpen }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [isOpen, setOpen] = useState(false);
  const period = translate('progress.period', { year: report.year, quarter: report.quarter });
  const say = (key: string, parts?: Record<string, unknown>) => translate(`progress.file.${key}`, parts);
  const amounts = AMOUNTS.map((name) => ({
    label: translate(`progress.form.${name}`),
    value: `${formatYuan(figures[name])} ${translate('words.yuan')}`,
  }));
  const show = (shown: boolean) => {
    setOpen(shown);
    onOpen(shown);
  };
  const done = () => {
    show(false);
    notify(say('done', { project: report.project.name, period }), { type: 'success' });
  };
  return (
    <>
      <Button variant="contained" disabled={disabled} onClick={() => show(true)}>
        {say('button')}
      </Button>
      <ActFrame<ProgressReport>
        open={isOpen}
        title={say('title')}
        verb={say('verb')}
        summary={[
          { label: translate('progress.columns.project'), value: report.project.name },
          { label: translate('progress.columns.period'), value: period },
          ...amounts,
        ]}
        runner={runner}
        onDone={done}
        onClose={() => show(false)}
      >
        {isUnsaved && <Typography variant="body2">{say('unsaved')}</Typography>}
      </ActFrame>
    </>
  );
}
