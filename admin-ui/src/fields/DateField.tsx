import { TextField } from '@mui/material';

interface Props {
  label: string;
  value: string;
  onChange: (date: string) => void;
  help?: string;
  required?: boolean;
  max?: string;
}

export function DateField({ label, value, onChange, help, required, max }: Props) {
  return (
    <TextField
      type="date"
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      helperText={help}
      required={required}
      fullWidth
      slotProps={{ htmlInput: { max } }}
    />
  );
}
