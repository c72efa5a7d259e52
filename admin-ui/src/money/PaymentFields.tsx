import { useTranslate } from 'react-admin';
import { ChoiceField } from '../fields/ChoiceField';
import { DateField } from '../fields/DateField';
import { RecordPicker } from '../fields/RecordPicker';
import { WordsField } from '../fields/WordsField';
import { YuanField } from '../fields/YuanField';
import { ContractChoice } from './ContractChoice';
import { CorrectedChoice } from './CorrectedChoice';
import { isRefund, type PaymentForm } from './paymentForm';

export interface PaymentFieldsProps {
  form: PaymentForm;
  onChange: (part: Partial<PaymentForm>) => void;
}

export function PaymentFields({ form, onChange, isProjectFixed }: PaymentFieldsProps & { isProjectFixed: boolean }) {
  const translate = useTranslate();
  const say = (key: string) => translate(`money.payment.${key}`);
  const kinds = ['payment', 'refund'].map((value) => ({ value, label: say(`kind.${value}`) }));
  return (
    <>
      {!isProjectFixed && (
        <RecordPicker
          resource="projects"
          label={translate('money.columns.project')}
          value={form.project}
          onChange={(project) => onChange({ project, contract: null, corrected: null })}
          required
        />
      )}
      <ChoiceField
        label={say('kindLabel')}
        help={say('kindHelp')}
        value={form.kind}
        choices={kinds}
        onChange={(kind) => onChange({ kind })}
      />
      {isRefund(form) ? (
        <CorrectedChoice form={form} onChange={onChange} />
      ) : (
        <ContractChoice form={form} onChange={onChange} />
      )}
      <WordsField label={say('number')} value={form.number} onChange={(number) => onChange({ number })} required />
      <YuanField label={say('amount')} value={form.amount} onChange={(amount) => onChange({ amount })} required />
      <DateField label={say('paidOn')} value={form.paidOn} onChange={(paidOn) => onChange({ paidOn })} required />
      <WordsField label={say('voucher')} value={form.voucher} onChange={(voucher) => onChange({ voucher })} />
    </>
  );
}
