import { useTranslate } from 'react-admin';
import { ChoiceField } from '../fields/ChoiceField';
import { WordsField } from '../fields/WordsField';
import { formatDate } from '../format/date';
import { formatYuan } from '../format/money';
import { useReadList } from '../providers/useRead';
import type { Payment } from './moneyTypes';
import type { PaymentFieldsProps } from './PaymentFields';

/** Which payment is given back, and why. */
export function CorrectedChoice({ form, onChange }: PaymentFieldsProps) {
  const translate = useTranslate();
  const say = (key: string) => translate(`money.payment.${key}`);
  const { rows } = useReadList<Payment>('payments', {
    filter: { project: form.project?.documentId, kind: 'payment' },
    enabled: form.project !== null,
  });
  const choices = (rows ?? []).map((one) => ({
    value: one.documentId,
    label: `${one.number}　${formatDate(one.paidOn)}　${formatYuan(one.amount)} ${translate('words.yuan')}`,
  }));
  return (
    <>
      <ChoiceField
        label={say('corrects')}
        help={say('correctsHelp')}
        value={form.corrected?.documentId ?? ''}
        choices={choices}
        onChange={(id) => onChange({ corrected: rows?.find((one) => one.documentId === id) ?? null })}
        required
      />
      <WordsField
        label={say('reason')}
        value={form.reason}
        onChange={(reason) => onChange({ reason })}
        required
        isLong
      />
    </>
  );
}
