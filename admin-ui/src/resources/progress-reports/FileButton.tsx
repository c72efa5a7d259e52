import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ActDialog } from '../../acts/ActDialog';
import { formatYuan } from '../../format/money';
import { AMOUNTS, type ProgressReport } from './progressTypes';

/** Filing is formal: it shows the figures that go into the quarterly report. */
export function FileButton({ report, isDirty }: { report: ProgressReport; isDirty: boolean }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [isOpen, setOpen] = useState(false);
  const period = translate('progress.period', { year: report.year, quarter: report.quarter });
  const say = (key: string, parts?: Record<string, unknown>) => translate(`progress.file.${key}`, parts);
  const amounts = AMOUNTS.map((name) => ({
    label: translate(`progress.form.${name}`),
    value: `${formatYuan(report[name])} ${translate('words.yuan')}`,
  }));
  const done = () => {
    setOpen(false);
    notify(say('done', { project: report.project.name, period }), { type: 'success' });
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
          { label: translate('progress.columns.project'), value: report.project.name },
          { label: translate('progress.columns.period'), value: period },
          ...amounts,
        ]}
        ready={!isDirty}
        command={(override) => ({
          path: `/progress-reports/${report.documentId}/file`,
          version: report.version,
          body: { override },
        })}
        onDone={done}
        onClose={() => setOpen(false)}
      >
        {isDirty && <Alert severity="warning">{say('unsaved')}</Alert>}
      </ActDialog>
    </>
  );
}
