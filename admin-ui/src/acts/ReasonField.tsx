import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

interface ReasonFieldProps {
  value: string;
  onChange: (value: string) => void;
  disabled?: boolean;
}

/** The reason a 原则上 rule asks for when it is not followed. */
export function ReasonField({ value, onChange, disabled }: ReasonFieldProps) {
  const translate = useTranslate();
  return (
    <TextField
      label={translate('act.reason')}
      helperText={translate('act.reasonHelp')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      disabled={disabled}
      required
      multiline
      minRows={2}
      fullWidth
    />
  );
}
