import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ChoiceField } from '../fields/ChoiceField';
import { useReadList } from '../providers/useRead';
import type { Contract } from './moneyTypes';
import type { PaymentFieldsProps } from './PaymentFields';

/** Only signed contracts of the project can be paid under. */
export function ContractChoice({ form, onChange }: PaymentFieldsProps) {
  const translate = useTranslate();
  const say = (key: string) => translate(`money.payment.${key}`);
  const { rows } = useReadList<Contract>('contracts', {
    filter: { project: form.project?.documentId, state: 'signed' },
    enabled: form.project !== null,
  });
  const choices = (rows ?? []).map((one) => ({ value: one.documentId, label: `${one.number} ${one.title}` }));
  return (
    <>
      {rows?.length === 0 && <Alert severity="info">{say('noContract')}</Alert>}
      <ChoiceField
        label={say('contract')}
        help={say('contractHelp')}
        value={form.contract?.documentId ?? ''}
        choices={choices}
        onChange={(id) => onChange({ contract: rows?.find((one) => one.documentId === id) ?? null })}
        required
      />
    </>
  );
}
