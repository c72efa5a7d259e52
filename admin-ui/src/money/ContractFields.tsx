import { useTranslate } from 'react-admin';
import { RequiredFacts } from '../facts/basis';
import { FactField } from '../facts/FactField';
import { problemText } from '../facts/problemText';
import { RecordPicker } from '../fields/RecordPicker';
import { WordsField } from '../fields/WordsField';
import { YuanField } from '../fields/YuanField';
import type { ContractFacts } from './contractFacts';
import type { ContractForm, Unit } from './contractForm';

const isContractor = ({ bodies }: Unit) => bodies?.includes('contractor') ?? false;

interface ContractFieldsProps {
  form: ContractForm;
  onChange: (part: Partial<ContractForm>) => void;
  asked: ContractFacts;
  isProjectFixed: boolean;
}

export function ContractFields({ form, onChange, asked, isProjectFixed }: ContractFieldsProps) {
  const translate = useTranslate();
  const say = (key: string) => translate(`money.contract.${key}`);
  return (
    <>
      {!isProjectFixed && (
        <RecordPicker
          resource="projects"
          label={translate('money.columns.project')}
          value={form.project}
          onChange={(project) => onChange({ project })}
          required
        />
      )}
      <WordsField label={say('number')} value={form.number} onChange={(number) => onChange({ number })} required />
      <WordsField label={say('name')} value={form.title} onChange={(title) => onChange({ title })} required />
      <RecordPicker<Unit>
        resource="departments"
        label={say('contractor')}
        keep={isContractor}
        value={form.contractor}
        onChange={(contractor) => onChange({ contractor })}
        required
      />
      <YuanField label={say('amount')} value={form.amount} onChange={(amount) => onChange({ amount })} required />
      <RequiredFacts.Provider value={asked.required}>
        {asked.definitions.map((fact) => (
          <FactField
            key={fact.id}
            definition={fact}
            value={form.values[fact.id] ?? null}
            onChange={(id, value) => onChange({ values: { ...form.values, [id]: value } })}
            article={asked.required[fact.id]?.article}
            error={problemText(fact, form.values[fact.id], translate)}
          />
        ))}
      </RequiredFacts.Provider>
    </>
  );
}
