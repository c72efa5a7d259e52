import { Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { ActDialog } from '../../acts/ActDialog';
import { readYear } from '../../format/count';
import { browserToday } from '../../format/date';
import { useMe } from '../../providers/useMe';
import type { AnnualPlan } from './planTypes';

export function CallButton() {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const today = useMe()?.today ?? browserToday();
  const [isOpen, setOpen] = useState(false);
  const [year, setYear] = useState(String(Number(today.slice(0, 4)) + 1));
  const done = (plan: AnnualPlan) => {
    notify(translate('plan.call.done', { year }), { type: 'success' });
    navigate(`/annual-plans/${plan.documentId}/show`);
  };
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate('plan.call.button')}
      </Button>
      <ActDialog<AnnualPlan>
        open={isOpen}
        title={translate('plan.call.title')}
        verb={translate('plan.call.verb')}
        summary={[{ label: translate('plan.call.year'), value: year }]}
        ready={readYear(year) !== null}
        command={(override) => ({ path: '/annual-plans', body: { year: readYear(year), override } })}
        onDone={done}
        onClose={() => setOpen(false)}
      >
        <TextField
          label={translate('plan.call.year')}
          helperText={translate('plan.call.yearHelp')}
          value={year}
          onChange={(event) => setYear(event.target.value)}
          slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4 } }}
        />
      </ActDialog>
    </>
  );
}
