import { memo } from 'react';
import type { FactType } from '../types';
import { ChoiceInput } from './inputs/ChoiceInput';
import { FlagInput } from './inputs/FlagInput';
import type { FactInputProps } from './inputs/input';
import { ListInput } from './inputs/ListInput';
import { MoneyInput } from './inputs/MoneyInput';
import { TextInput } from './inputs/TextInput';

const INPUTS: Record<FactType, (props: FactInputProps) => React.JSX.Element> = {
  text: TextInput,
  'long-text': TextInput,
  count: TextInput,
  ratio: TextInput,
  date: TextInput,
  money: MoneyInput,
  choice: ChoiceInput,
  flag: FlagInput,
  list: ListInput,
};

interface FactFieldProps extends Omit<FactInputProps, 'onChange'> {
  onChange: (id: string, value: FactInputProps['value']) => void;
}

/** The field a fact asks for; drawn again only when something of its own changed. */
export const FactField = memo(function FactField({ definition, onChange, ...props }: FactFieldProps) {
  const Input = INPUTS[definition.type];
  return <Input definition={definition} {...props} onChange={(value) => onChange(definition.id, value)} />;
});
