import type { useTranslate } from 'react-admin';
import type { Summary } from '../acts/SummaryList';
import type { Pickable } from '../fields/RecordPicker';
import { formatDateLong } from '../format/date';
import { formatYuan, parseYuan } from '../format/money';
import type { Contract, Payment } from './moneyTypes';

export interface PaymentForm {
  project: Pickable | null;
  contract: Contract | null;
  kind: string;
  /** A refund names the payment it corrects, and why. */
  corrected: Payment | null;
  reason: string;
  number: string;
  amount: string;
  paidOn: string;
  voucher: string;
}

export const blankPayment = (project: Pickable | null, today: string): PaymentForm => ({
  project,
  contract: null,
  kind: 'payment',
  corrected: null,
  reason: '',
  number: '',
  amount: '',
  paidOn: today,
  voucher: '',
});

export const isRefund = ({ kind }: PaymentForm): boolean => kind === 'refund';

export function isComplete(form: PaymentForm): boolean {
  const { project, contract, corrected, reason, number, amount, paidOn } = form;
  const isNamed = isRefund(form) ? corrected !== null && reason.trim() !== '' : contract !== null;
  return project !== null && isNamed && number.trim() !== '' && parseYuan(amount) !== null && paidOn !== '';
}

export const paymentBody = (form: PaymentForm) => ({
  project: form.project?.documentId,
  ...(isRefund(form)
    ? { payment: form.corrected?.documentId, reason: form.reason.trim() }
    : { contract: form.contract?.documentId }),
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
    { label: say('kindLabel'), value: say(`kind.${form.kind}`) },
    ...about(form, say),
    { label: say('number'), value: form.number },
    { label: say('amount'), value: `${formatYuan(parseYuan(form.amount))} ${translate('words.yuan')}` },
    { label: say('paidOn'), value: formatDateLong(form.paidOn) },
    { label: say('voucher'), value: form.voucher || translate('words.none') },
  ];
}

function about(form: PaymentForm, say: (key: string) => string): Summary[] {
  if (!isRefund(form))
    return [{ label: say('contract'), value: form.contract ? `${form.contract.number} ${form.contract.title}` : '' }];
  return [
    { label: say('corrects'), value: form.corrected?.number ?? '' },
    { label: say('reason'), value: form.reason },
  ];
}
