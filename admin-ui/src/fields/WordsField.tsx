import { TextField } from '@mui/material';

interface Props {
  label: string;
  value: string;
  onChange: (text: string) => void;
  help?: string;
  required?: boolean;
  error?: string;
  isLong?: boolean;
}

export function WordsField({ label, value, onChange, help, required, error, isLong }: Props) {
  return (
    <TextField
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      helperText={error ?? help}
      error={error !== undefined}
      required={required}
      multiline={isLong}
      minRows={isLong ? 2 : undefined}
      fullWidth
    />
  );
}
