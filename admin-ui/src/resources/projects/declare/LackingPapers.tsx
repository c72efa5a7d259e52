import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useLabels } from '../../../providers/useRulebook';
import { UploadButton } from '../../materials/UploadButton';

interface LackingPapersProps {
  kinds: string[];
  /** The draft they are attached to; until there is one it has to be saved first. */
  draft: string | undefined;
  onSave: () => void;
}

/** What a refused declaration still lacks, attached on the spot. */
export function LackingPapers({ kinds, draft, onSave }: LackingPapersProps) {
  const translate = useTranslate();
  const labels = useLabels();
  if (!draft) {
    return (
      <Alert
        severity="info"
        action={
          <Button size="small" onClick={onSave}>
            {translate('projects.form.saveFirst')}
          </Button>
        }
      >
        {translate('projects.form.saveFirstHelp')}
      </Alert>
    );
  }
  return (
    <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {kinds.map((kind) => (
        <Box component="li" key={kind} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
          <Typography variant="body2" sx={{ flex: '1 1 200px' }}>
            {labels.material(kind)}
          </Typography>
          <UploadButton kind={kind} label={labels.material(kind)} project={draft} />
        </Box>
      ))}
    </Stack>
  );
}
