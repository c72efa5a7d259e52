import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useReadList } from '../providers/useRead';

export interface Pickable {
  documentId: string;
  name: string;
  number?: string | null;
}

interface Props<T extends Pickable> {
  resource: string;
  label: string;
  value: T | null;
  onChange: (value: T | null) => void;
  filter?: Record<string, unknown>;
  /** Of what was found, only these; for what the server cannot be asked. */
  keep?: (row: T) => boolean;
  help?: string;
  required?: boolean;
}

const SHOWN = 100;

/** Finds a project or a unit by part of its name; the server searches, so the list may be long. */
export function RecordPicker<T extends Pickable>({
  resource,
  label,
  value,
  onChange,
  filter,
  keep = () => true,
  help,
  required,
}: Props<T>) {
  const [typed, setTyped] = useState('');
  const search = typed && typed !== value?.name ? { name$contains: typed } : {};
  const { rows, isPending } = useReadList<T>(resource, { filter: { ...filter, ...search }, perPage: SHOWN });
  return (
    <Autocomplete
      options={(rows ?? []).filter(keep)}
      loading={isPending}
      value={value}
      onChange={(_, next) => onChange(next)}
      onInputChange={(_, text) => setTyped(text)}
      getOptionLabel={(option) => option.name}
      isOptionEqualToValue={(option, chosen) => option.documentId === chosen.documentId}
      getOptionKey={(option) => option.documentId}
      filterOptions={(options) => options}
      fullWidth
      renderInput={(params) => <TextField {...params} label={label} helperText={help} required={required} />}
    />
  );
}
