import { MenuItem, TextField } from '@mui/material';
import { useInput, useTranslate } from 'react-admin';

interface FilterProps {
  source: string;
  label: string;
  /** Read by react-admin's filter form, not by the field. */
  alwaysOn?: boolean;
}

/** react-admin's own inputs hand MUI 9 properties it no longer knows; these are all a filter line needs. */
function useFilter({ source }: FilterProps) {
  const { field } = useInput({ source, defaultValue: '' });
  return { ...field, value: field.value ?? '', inputRef: field.ref, ref: undefined };
}

export function TextFilter(props: FilterProps) {
  const field = useFilter(props);
  return <TextField {...field} label={props.label} type="search" sx={{ width: 176 }} />;
}

export function DateFilter(props: FilterProps) {
  const field = useFilter(props);
  return <TextField {...field} label={props.label} type="date" sx={{ width: 160 }} />;
}

export function YearFilter(props: FilterProps) {
  const field = useFilter(props);
  const onlyDigits = (text: string) => field.onChange(text.replace(/\D/g, '').slice(0, 4));
  return (
    <TextField
      {...field}
      onChange={(event) => onlyDigits(event.target.value)}
      label={props.label}
      slotProps={{ htmlInput: { inputMode: 'numeric' } }}
      sx={{ width: 104 }}
    />
  );
}

export function ChoiceFilter({
  choices,
  ...props
}: FilterProps & { choices: { id: string | number; name: string }[] }) {
  const translate = useTranslate();
  const field = useFilter(props);
  return (
    <TextField
      {...field}
      label={props.label}
      select
      sx={{ minWidth: 136 }}
      slotProps={{ select: { displayEmpty: true } }}
    >
      <MenuItem value="">{translate('words.all')}</MenuItem>
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
