import { InputAdornment, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { type AmountReading, formatYuan, readYuan } from '../format/money';

interface Props {
  label: string;
  value: string;
  onChange: (text: string) => void;
  help?: string;
  required?: boolean;
  /** An adjustment may take away. */
  isSigned?: boolean;
  /** What the server said of this field. */
  error?: string;
}

/** An amount typed in yuan, as people write it; shows at once how it was understood. */
export function YuanField({ label, value, onChange, help, required, error, isSigned = false }: Props) {
  const translate = useTranslate();
  const reading = readYuan(value);
  const fen = 'fen' in reading ? reading.fen : null;
  const fault = value.trim() === '' ? undefined : faultOf(reading, isSigned);
  const read = fen === null ? translate('facts.amountHelp') : `${formatYuan(fen)} ${translate('words.yuan')}`;
  const understood = help ? `${read}。${help}` : read;
  return (
    <TextField
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      required={required}
      error={fault !== undefined || error !== undefined}
      helperText={error ?? (fault ? translate(fault) : understood)}
      fullWidth
      slotProps={{
        htmlInput: { inputMode: 'decimal', style: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } },
        input: { endAdornment: <InputAdornment position="end">{translate('words.yuan')}</InputAdornment> },
      }}
    />
  );
}

function faultOf(reading: AmountReading, isSigned: boolean): string | undefined {
  if ('fault' in reading) return `facts.${reading.fault}`;
  return reading.fen < 0n && !isSigned ? 'facts.negative.money' : undefined;
}
