import type { useTranslate } from 'react-admin';
import type { Override } from '../acts/ActFrame';
import type { Summary } from '../acts/SummaryList';
import { displayFact } from '../facts/displayFact';
import { type FormValues, isBlank, problemOf, toFacts } from '../facts/values';
import type { Pickable } from '../fields/RecordPicker';
import { formatYuan, parseYuan } from '../format/money';
import type { FactDefinition } from '../types';

export type Unit = Pickable & { bodies?: string[] };

export interface ContractForm {
  project: Pickable | null;
  contractor: Unit | null;
  number: string;
  title: string;
  amount: string;
  /** What the regulation asks of a contract. */
  values: FormValues;
}

export const blankContract = (project: Pickable | null): ContractForm => ({
  project,
  contractor: null,
  number: '',
  title: '',
  amount: '',
  values: {},
});

export function isComplete({ project, contractor, ...form }: ContractForm, definitions: FactDefinition[]): boolean {
  const isNamed = project !== null && contractor !== null && form.number.trim() !== '' && form.title.trim() !== '';
  const isReadable = definitions.every((fact) => problemOf(fact, form.values[fact.id]) === null);
  return isNamed && isReadable && parseYuan(form.amount) !== null;
}

export const contractBody = (form: ContractForm, definitions: FactDefinition[], override: Override) => ({
  project: form.project?.documentId,
  contractor: form.contractor?.documentId,
  number: form.number.trim(),
  title: form.title.trim(),
  amount: String(parseYuan(form.amount)),
  facts: toFacts(stated(form, definitions), form.values),
  override,
});

const stated = ({ values }: ContractForm, definitions: FactDefinition[]): FactDefinition[] =>
  definitions.filter(({ id }) => !isBlank(values[id]));

export function contractSummary(
  form: ContractForm,
  definitions: FactDefinition[],
  translate: ReturnType<typeof useTranslate>,
): Summary[] {
  const say = (key: string) => translate(`money.contract.${key}`);
  const facts = toFacts(definitions, form.values);
  return [
    { label: translate('money.columns.project'), value: form.project?.name ?? '' },
    { label: say('number'), value: form.number },
    { label: say('name'), value: form.title },
    { label: say('contractor'), value: form.contractor?.name ?? '' },
    { label: say('amount'), value: `${formatYuan(parseYuan(form.amount))} ${translate('words.yuan')}` },
    ...stated(form, definitions).map((fact) => ({ label: fact.label, value: displayFact(fact, facts[fact.id]) })),
  ];
}
