import { OutlinedInput } from '@mui/material';
import { FieldFrame, idOf } from '../FieldFrame';
import type { FactInputProps } from './input';

/** text, long-text, count, ratio and date: one line or several, with the unit at the end. */
export function TextInput({ definition, value, onChange, article, error, disabled }: FactInputProps) {
  const { type, unit, maxLength } = definition;
  const suffix = type === 'ratio' ? '%' : type === 'count' ? unit : undefined;
  const text = typeof value === 'string' ? value : '';
  return (
    <FieldFrame definition={definition} article={article} error={error}>
      <OutlinedInput
        id={idOf(definition)}
        size="small"
        fullWidth={type === 'text' || type === 'long-text'}
        multiline={type === 'long-text'}
        minRows={3}
        maxRows={16}
        type={type === 'date' ? 'date' : 'text'}
        value={type === 'ratio' ? text.replace(/[%％]$/, '') : text}
        onChange={(event) => onChange(event.target.value)}
        disabled={disabled}
        error={Boolean(error)}
        endAdornment={suffix ? <span aria-hidden="true">{suffix}</span> : undefined}
        inputProps={{
          'aria-describedby': error ? `${idOf(definition)}-error` : `${idOf(definition)}-help`,
          'aria-required': article !== undefined,
          inputMode: type === 'count' || type === 'ratio' ? 'decimal' : undefined,
          maxLength: maxLength ? maxLength * 2 : undefined,
        }}
      />
    </FieldFrame>
  );
}
