import { Button, MenuItem, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { RuleReference } from '../../findings/RuleReference';
import { Page } from '../../layout/Page';
import { useMay, useMe } from '../../providers/useMe';
import { useRulebook } from '../../providers/useRulebook';
import { RecordTableOf } from './RecordTableOf';

/** While it is being typed it narrows nothing. */
const WHOLE_YEAR = /^\d{4}$/;

/** Every register the rulebook declares; one at a time, or all. */
export default function RecordList() {
  const translate = useTranslate();
  const registers = useRulebook()?.registers ?? [];
  const own = useMe()?.department?.bodies ?? [];
  const may = useMay('records', 'create') && registers.some(({ by }) => by.some((body) => own.includes(body)));
  const [search, setSearch] = useSearchParams();
  const register = search.get('register') ?? '';
  const year = search.get('year') ?? '';
  const ask = (next: { register?: string; year?: string }) =>
    setSearch(Object.fromEntries(Object.entries({ register, year, ...next }).filter(([, value]) => value !== '')));
  const chosen = registers.find(({ id }) => id === register);
  return (
    <Page
      title={translate('records.title')}
      action={
        may && (
          <Button component={Link} to={`/records/create${register ? `?register=${register}` : ''}`} variant="contained">
            {translate('records.create')}
          </Button>
        )
      }
    >
      <TextField
        select
        id="register"
        label={translate('records.register')}
        value={chosen ? register : ''}
        onChange={(event) => ask({ register: event.target.value })}
        slotProps={{ select: { displayEmpty: true } }}
        sx={{ mb: 2, mr: 1, minWidth: 280 }}
      >
        <MenuItem value="">{translate('words.all')}</MenuItem>
        {registers.map(({ id, label, article }) => (
          <MenuItem key={id} value={id}>
            {label}（{article}）
          </MenuItem>
        ))}
      </TextField>
      <TextField
        id="register-year"
        label={translate('records.year')}
        value={year}
        onChange={(event) => ask({ year: event.target.value.replace(/\D/g, '').slice(0, 4) })}
        slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        sx={{ width: 104 }}
      />
      {chosen && (
        <Typography variant="body2" sx={{ mb: 2 }}>
          {translate('act.basis')}：
          <RuleReference rule={chosen.rule} article={chosen.article ?? ''} />
        </Typography>
      )}
      <RecordTableOf
        key={`${register} ${year}`}
        register={register || undefined}
        year={WHOLE_YEAR.test(year) ? year : undefined}
      />
    </Page>
  );
}
