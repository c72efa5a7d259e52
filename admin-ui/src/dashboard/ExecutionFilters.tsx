import { MenuItem, Stack, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useUserUnits } from '../fields/useUserUnits';
import type { ExecutionQuery } from './useExecutionQuery';

interface Props {
  query: ExecutionQuery;
  today: string;
  onChange: (next: Partial<ExecutionQuery>) => void;
}

/** Enough years for a comparison; older ones are reached by the address. */
const YEARS_SHOWN = 5;

export function ExecutionFilters({ query, today, onChange }: Props) {
  const translate = useTranslate();
  const units = useUserUnits();
  const nextYear = Number(today.slice(0, 4)) + 1;
  const years = Array.from({ length: YEARS_SHOWN }, (_, index) => nextYear - index);
  return (
    <Stack direction="row" spacing={2} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'flex-end' }}>
      <TextField
        select
        label={translate('execution.filters.year')}
        value={query.year}
        onChange={(event) => onChange({ year: Number(event.target.value) })}
        sx={{ width: 112 }}
      >
        {[...new Set([query.year, ...years])]
          .sort((a, b) => b - a)
          .map((year) => (
            <MenuItem key={year} value={year}>
              {translate('execution.yearOption', { year })}
            </MenuItem>
          ))}
      </TextField>
      <TextField
        type="date"
        label={translate('execution.filters.asOf')}
        value={query.asOf}
        onChange={(event) => event.target.value && onChange({ asOf: event.target.value })}
        slotProps={{ htmlInput: { min: `${query.year}-01-01`, max: `${query.year}-12-31` } }}
        sx={{ width: 168 }}
      />
      <TextField
        select
        label={translate('execution.filters.unit')}
        value={query.department}
        onChange={(event) => onChange({ department: event.target.value })}
        slotProps={{ select: { displayEmpty: true } }}
        sx={{ minWidth: 200, flex: { xs: 1, sm: 'none' } }}
      >
        <MenuItem value="">{translate('execution.filters.allUnits')}</MenuItem>
        {units.map((unit) => (
          <MenuItem key={unit.documentId} value={unit.documentId}>
            {unit.name}
          </MenuItem>
        ))}
      </TextField>
    </Stack>
  );
}
