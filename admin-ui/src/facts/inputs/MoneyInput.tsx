import { OutlinedInput } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatYuan, parseYuan } from '../../format/money';
import { FieldFrame, idOf } from '../FieldFrame';
import type { FactInputProps } from './input';

/** Yuan with separators; “20万” becomes 200,000.00 on leaving the field. */
export function MoneyInput({ definition, value, onChange, article, error, disabled }: FactInputProps) {
  const translate = useTranslate();
  const tidy = () => {
    const fen = typeof value === 'string' ? parseYuan(value) : null;
    if (fen !== null) onChange(formatYuan(fen));
  };
  return (
    <FieldFrame definition={definition} article={article} error={error} help={translate('facts.amountHelp')}>
      <OutlinedInput
        id={idOf(definition)}
        size="small"
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => onChange(event.target.value)}
        onBlur={tidy}
        disabled={disabled}
        error={Boolean(error)}
        endAdornment={<span>{translate('facts.amountUnit')}</span>}
        sx={{ maxWidth: '100%', width: 280 }}
        inputProps={{
          inputMode: 'decimal',
          style: { textAlign: 'right' },
          'aria-required': article !== undefined,
          'aria-describedby': `${idOf(definition)}-help`,
        }}
      />
    </FieldFrame>
  );
}
