import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CaseChanges } from '../../rulebooks/what-if/ProjectChanges';
import type { MovePreview } from './moveTypes';

/** What would be otherwise on the open cases, and what stands against moving them. */
export function MoveChanges({ preview }: { preview: MovePreview }) {
  const translate = useTranslate();
  const { cases } = preview;
  const isSame = cases.every(({ steps, findings }) => steps.length + findings.length === 0);
  const obstacles = cases.flatMap(({ title, obstacles: own }) =>
    own.map((text) => ({ key: `${title} ${text}`, title, text })),
  );
  if (obstacles.length > 0) {
    return (
      <Alert severity="error" role="alert" variant="outlined">
        {translate('projects.version.obstacles')}
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {obstacles.map(({ key, title, text }) => (
            <li key={key}>{translate('projects.version.obstacle', { title, text })}</li>
          ))}
        </Box>
      </Alert>
    );
  }
  return (
    <Box>
      <Typography variant="body2" sx={{ fontWeight: 600, mb: 1 }}>
        {translate('projects.version.changes')}
      </Typography>
      {isSame ? (
        <Typography variant="body2">
          {translate(cases.length === 0 ? 'projects.version.noCases' : 'projects.version.noChanges')}
        </Typography>
      ) : (
        <CaseChanges cases={cases} say={translate} />
      )}
    </Box>
  );
}
