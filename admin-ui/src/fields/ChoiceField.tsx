import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

export interface Choice {
  value: string;
  label: string;
}
interface Props {
  label: string;
  value: string;
  choices: Choice[];
  onChange: (value: string) => void;
  help?: string;
  required?: boolean;
  /** Offers "all" as the first choice, for filters. */
  withAll?: boolean;
}

export function ChoiceField({ label, value, choices, onChange, help, required, withAll }: Props) {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      helperText={help}
      required={required}
      fullWidth
      slotProps={{ select: { displayEmpty: true } }}
    >
      {withAll && <MenuItem value="">{translate('words.all')}</MenuItem>}
      {choices.map((choice) => (
        <MenuItem key={choice.value} value={choice.value}>
          {choice.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
