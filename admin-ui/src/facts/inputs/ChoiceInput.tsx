import { MenuItem, Select } from '@mui/material';
import { useTranslate } from 'react-admin';
import { FieldFrame, idOf } from '../FieldFrame';
import { FlagInput } from './FlagInput';
import type { FactInputProps } from './input';

const FEW = 4;

/** Few options are all in sight; many are in a list. */
export function ChoiceInput(props: FactInputProps) {
  const translate = useTranslate();
  const { definition, value, onChange, article, error, disabled } = props;
  const options = definition.options ?? [];
  if (options.length <= FEW) return <FlagInput {...props} />;
  return (
    <FieldFrame definition={definition} article={article} error={error} labelsGroup>
      <Select
        id={idOf(definition)}
        labelId={`${idOf(definition)}-label`}
        size="small"
        displayEmpty
        fullWidth
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => onChange(event.target.value || null)}
        disabled={disabled}
        error={Boolean(error)}
      >
        <MenuItem value="">{translate('facts.choose')}</MenuItem>
        {options.map((option) => (
          <MenuItem key={option.value} value={option.value}>
            {option.label}
          </MenuItem>
        ))}
      </Select>
    </FieldFrame>
  );
}
