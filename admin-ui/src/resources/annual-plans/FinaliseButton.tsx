import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ActDialog } from '../../acts/ActDialog';
import { formatYuan } from '../../format/money';
import type { PlanDetail } from './planTypes';

export function FinaliseButton({ plan }: { plan: PlanDetail }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [isOpen, setOpen] = useState(false);
  const { year, entries, totalBudget, sums, version, documentId } = plan;
  const yuan = translate('words.yuan');
  const done = () => {
    setOpen(false);
    notify(translate('plan.finalise.done', { year }), { type: 'success' });
  };
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate('plan.finalise.button')}
      </Button>
      <ActDialog
        open={isOpen}
        title={translate('plan.finalise.title', { year })}
        verb={translate('plan.finalise.verb')}
        summary={[
          {
            label: translate('plan.finalise.count'),
            value: translate('plan.finalise.countValue', { smart_count: entries.length }),
          },
          { label: translate('plan.figures.sum'), value: `${formatYuan(sums.planned)} ${yuan}` },
          {
            label: translate('plan.figures.total'),
            value: totalBudget ? `${formatYuan(totalBudget)} ${yuan}` : translate('plan.total.unset'),
          },
        ]}
        command={(override) => ({ path: `/annual-plans/${documentId}/finalise`, version, body: { override } })}
        onDone={done}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
