import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ActDialog } from '../../acts/ActDialog';
import { YuanField } from '../../fields/YuanField';
import { formatYuan, parseYuan } from '../../format/money';
import type { PlanDetail } from './planTypes';

/** Finance fixes the year's total. */
export function TotalButton({ plan }: { plan: PlanDetail }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const amount = parseYuan(text);
  const yuan = translate('words.yuan');
  const now = plan.totalBudget ? `${formatYuan(plan.totalBudget)} ${yuan}` : translate('plan.total.unset');
  const done = () => {
    setOpen(false);
    setText('');
    notify(translate('plan.total.done', { amount: formatYuan(amount) }), { type: 'success' });
  };
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate('plan.total.button')}
      </Button>
      <ActDialog
        open={isOpen}
        title={translate('plan.total.title', { year: plan.year })}
        verb={translate('plan.total.verb')}
        summary={[
          { label: translate('plan.total.now'), value: now },
          { label: translate('plan.total.amount'), value: `${formatYuan(amount)} ${yuan}` },
        ]}
        ready={amount !== null && amount > 0n}
        command={(override) => ({
          path: `/annual-plans/${plan.documentId}/set-total`,
          version: plan.version,
          body: { amount: String(amount), override },
        })}
        onDone={done}
        onClose={() => setOpen(false)}
      >
        <YuanField label={translate('plan.total.amount')} value={text} onChange={setText} required />
      </ActDialog>
    </>
  );
}
