import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ActDialog } from '../acts/ActDialog';
import type { Pickable } from '../fields/RecordPicker';
import { browserToday } from '../format/date';
import { formatYuan, parseYuan } from '../format/money';
import { useMe } from '../providers/useMe';
import { PaymentFields } from './PaymentFields';
import { blankPayment, isComplete, type PaymentForm, paymentBody, paymentSummary } from './paymentForm';

/** Finance records a payment or a refund. The refusal names the figures: paid, contract, budget. */
export function PaymentButton({ project }: { project?: Pickable }) {
  const translate = useTranslate();
  const notify = useNotify();
  const today = useMe()?.today ?? browserToday();
  const [isOpen, setOpen] = useState(false);
  const [form, setForm] = useState<PaymentForm>(blankPayment(project ?? null, today));
  const done = () => {
    const amount = formatYuan(parseYuan(form.amount));
    notify(translate('money.payment.done', { amount, project: form.project?.name }), { type: 'success' });
    setOpen(false);
    setForm(blankPayment(project ?? null, today));
  };
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate('money.payment.button')}
      </Button>
      <ActDialog
        open={isOpen}
        title={translate('money.payment.title')}
        verb={translate('money.payment.verb')}
        summary={paymentSummary(form, translate)}
        ready={isComplete(form)}
        command={(override) => ({ path: '/payments', body: { ...paymentBody(form), override } })}
        onDone={done}
        onClose={() => setOpen(false)}
      >
        <PaymentFields
          form={form}
          onChange={(part) => setForm({ ...form, ...part })}
          isProjectFixed={project !== undefined}
        />
      </ActDialog>
    </>
  );
}
