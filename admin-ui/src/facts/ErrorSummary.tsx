import { Alert, AlertTitle, Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { FactDefinition } from '../types';
import { jumpTo } from './GroupList';
import { anchorOf } from './groups';

/** All that is wrong with the form, at its top; each line jumps to its field. */
export function ErrorSummary({
  definitions,
  errors,
}: {
  definitions: FactDefinition[];
  errors: Record<string, string>;
}) {
  const translate = useTranslate();
  const lines = definitions.filter((fact) => errors[fact.id]);
  if (lines.length === 0) return null;
  return (
    <Alert severity="error" role="alert">
      <AlertTitle>{translate('facts.fix', { smart_count: lines.length })}</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {lines.map((fact) => (
          <li key={fact.id}>
            <Link component="button" type="button" color="inherit" onClick={() => jumpTo(`${anchorOf(fact.id)}-frame`)}>
              {fact.label}：{errors[fact.id]}
            </Link>
          </li>
        ))}
      </Box>
    </Alert>
  );
}
