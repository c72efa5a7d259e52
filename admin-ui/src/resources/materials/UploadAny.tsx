import { Box, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../../providers/useMe';
import { useLabels, useRulebook } from '../../providers/useRulebook';
import { UploadButton } from './UploadButton';

/** A paper outside any step: choose its kind first, then the file. */
export function UploadAny({ project }: { project: string }) {
  const translate = useTranslate();
  const labels = useLabels();
  const kinds = useRulebook()?.materials ?? [];
  const may = useMay('materials', 'create');
  const [kind, setKind] = useState('');
  if (!may || kinds.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-end', mb: 2 }}>
      <TextField
        select
        id="material-kind"
        label={translate('materials.choose')}
        helperText={translate('materials.types')}
        value={kind}
        onChange={(event) => setKind(event.target.value)}
        sx={{ minWidth: 240 }}
      >
        {kinds.map((one) => (
          <MenuItem key={one.id} value={one.id}>
            {one.label}
          </MenuItem>
        ))}
      </TextField>
      <Box sx={{ mb: 3 }}>
        <UploadButton kind={kind} label={kind ? labels.material(kind) : ''} project={project} />
      </Box>
    </Box>
  );
}
