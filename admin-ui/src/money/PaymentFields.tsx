import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ChoiceField } from '../fields/ChoiceField';
import { DateField } from '../fields/DateField';
import { RecordPicker } from '../fields/RecordPicker';
import { WordsField } from '../fields/WordsField';
import { YuanField } from '../fields/YuanField';
import { useReadList } from '../providers/useRead';
import type { Contract } from './moneyTypes';
import type { PaymentForm } from './paymentForm';

interface Props {
  form: PaymentForm;
  onChange: (part: Partial<PaymentForm>) => void;
  isProjectFixed: boolean;
}

export function PaymentFields({ form, onChange, isProjectFixed }: Props) {
  const translate = useTranslate();
  const say = (key: string) => translate(`money.payment.${key}`);
  const contracts = useReadList<Contract>('contracts', {
    filter: { project: form.project?.documentId, state: 'signed' },
    enabled: form.project !== null,
  });
  const choices = (contracts.rows ?? []).map((one) => ({ value: one.documentId, label: `${one.number} ${one.title}` }));
  const chosen = (id: string) => contracts.rows?.find((one) => one.documentId === id) ?? null;
  const kinds = ['payment', 'refund'].map((value) => ({ value, label: say(`kind.${value}`) }));
  return (
    <>
      {!isProjectFixed && (
        <RecordPicker
          resource="projects"
          label={translate('money.columns.project')}
          value={form.project}
          onChange={(project) => onChange({ project, contract: null })}
          required
        />
      )}
      {contracts.rows?.length === 0 && <Alert severity="info">{say('noContract')}</Alert>}
      <ChoiceField
        label={say('contract')}
        help={say('contractHelp')}
        value={form.contract?.documentId ?? ''}
        choices={choices}
        onChange={(id) => onChange({ contract: chosen(id) })}
        required
      />
      <ChoiceField
        label={say('kindLabel')}
        help={say('kindHelp')}
        value={form.kind}
        choices={kinds}
        onChange={(kind) => onChange({ kind })}
      />
      <WordsField label={say('number')} value={form.number} onChange={(number) => onChange({ number })} required />
      <YuanField label={say('amount')} value={form.amount} onChange={(amount) => onChange({ amount })} required />
      <DateField label={say('paidOn')} value={form.paidOn} onChange={(paidOn) => onChange({ paidOn })} required />
      <WordsField label={say('voucher')} value={form.voucher} onChange={(voucher) => onChange({ voucher })} />
    </>
  );
}
