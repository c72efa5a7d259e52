import type { useTranslate } from 'react-admin';
import type { Summary } from '../acts/SummaryList';
import type { Pickable } from '../fields/RecordPicker';
import { formatDateLong } from '../format/date';
import { formatYuan, parseYuan } from '../format/money';
import type { Contract } from './moneyTypes';

export interface PaymentForm {
  project: Pickable | null;
  contract: Contract | null;
  kind: string;
  number: string;
  amount: string;
  paidOn: string;
  voucher: string;
}

export const blankPayment = (project: Pickable | null, today: string): PaymentForm => ({
  project,
  contract: null,
  kind: 'payment',
  number: '',
  amount: '',
  paidOn: today,
  voucher: '',
});

export function isComplete({ project, contract, number, amount, paidOn }: PaymentForm): boolean {
  return project !== null && contract !== null && number.trim() !== '' && parseYuan(amount) !== null && paidOn !== '';
}

export const paymentBody = (form: PaymentForm) => ({
  project: form.project?.documentId,
  contract: form.contract?.documentId,
  number: form.number.trim(),
  amount: String(parseYuan(form.amount)),
  paidOn: form.paidOn,
  voucher: form.voucher.trim() || undefined,
  kind: form.kind,
});

export function paymentSummary(form: PaymentForm, translate: ReturnType<typeof useTranslate>): Summary[] {
  const say = (key: string) => translate(`money.payment.${key}`);
  return [
    { label: translate('money.columns.project'), value: form.project?.name ?? '' },
    { label: say('contract'), value: form.contract ? `${form.contract.number} ${form.contract.title}` : '' },
    { label: say('kindLabel'), value: say(`kind.${form.kind}`) },
    { label: say('number'), value: form.number },
    { label: say('amount'), value: `${formatYuan(parseYuan(form.amount))} ${translate('words.yuan')}` },
    { label: say('paidOn'), value: formatDateLong(form.paidOn) },
    { label: say('voucher'), value: form.voucher || translate('words.none') },
  ];
}
