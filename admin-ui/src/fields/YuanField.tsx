import { InputAdornment, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatYuan, parseYuan } from '../format/money';

interface Props {
  label: string;
  value: string;
  onChange: (text: string) => void;
  help?: string;
  required?: boolean;
  /** What the server said of this field. */
  error?: string;
}

/** An amount typed in yuan, as people write it; shows at once how it was understood. */
export function YuanField({ label, value, onChange, help, required, error }: Props) {
  const translate = useTranslate();
  const fen = parseYuan(value);
  const isBad = value.trim() !== '' && fen === null;
  const read = fen === null ? translate('facts.amountHelp') : `${formatYuan(fen)} ${translate('words.yuan')}`;
  const understood = help ? `${read}。${help}` : read;
  return (
    <TextField
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      required={required}
      error={isBad || error !== undefined}
      helperText={error ?? (isBad ? translate('facts.badAmount') : understood)}
      fullWidth
      slotProps={{
        htmlInput: { inputMode: 'decimal', style: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } },
        input: { endAdornment: <InputAdornment position="end">{translate('words.yuan')}</InputAdornment> },
      }}
    />
  );
}
