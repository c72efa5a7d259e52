import { FormControlLabel, Radio, RadioGroup } from '@mui/material';
import { useTranslate } from 'react-admin';
import { FieldFrame, idOf } from '../FieldFrame';
import type { FieldValue } from '../values';
import type { FactInputProps } from './input';

const BLANK = '';

/** 是 / 否 / 未填, or a few options: a question nobody answered must stay visibly unanswered. */
export function FlagInput({ definition, value, onChange, article, error, disabled }: FactInputProps) {
  const translate = useTranslate();
  const isFlag = definition.type === 'flag';
  const options = isFlag
    ? [
        { value: 'true', label: translate('words.yes') },
        { value: 'false', label: translate('words.no') },
      ]
    : (definition.options ?? []);
  return (
    <FieldFrame definition={definition} article={article} error={error} labelsGroup>
      <RadioGroup
        row
        id={idOf(definition)}
        aria-labelledby={`${idOf(definition)}-label`}
        value={value === null ? BLANK : String(value)}
        onChange={(_, chosen) => onChange(read(chosen, isFlag))}
      >
        {[...options, { value: BLANK, label: translate('words.blank') }].map((option) => (
          <FormControlLabel
            key={option.value}
            value={option.value}
            label={option.label}
            disabled={disabled}
            control={<Radio size="small" />}
          />
        ))}
      </RadioGroup>
    </FieldFrame>
  );
}

function read(chosen: string, isFlag: boolean): FieldValue {
  if (chosen === BLANK) return null;
  return isFlag ? chosen === 'true' : chosen;
}
