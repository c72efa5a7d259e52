import { Box, Checkbox, FormControlLabel } from '@mui/material';
import { FieldFrame, idOf } from '../FieldFrame';
import type { FactInputProps } from './input';

/** Several options at once: all in sight as boxes, in two columns where there is room. */
export function ListInput({ definition, value, onChange, article, error, disabled }: FactInputProps) {
  const chosen = Array.isArray(value) ? value : [];
  const toggle = (option: string) =>
    onChange(chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option]);
  return (
    <FieldFrame definition={definition} article={article} error={error} labelsGroup>
      <Box
        id={idOf(definition)}
        role="group"
        aria-labelledby={`${idOf(definition)}-label`}
        sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}
      >
        {(definition.options ?? []).map((option) => (
          <FormControlLabel
            key={option.value}
            label={option.note ? `${option.label}（${option.note}）` : option.label}
            disabled={disabled}
            control={
              <Checkbox size="small" checked={chosen.includes(option.value)} onChange={() => toggle(option.value)} />
            }
          />
        ))}
      </Box>
    </FieldFrame>
  );
}
