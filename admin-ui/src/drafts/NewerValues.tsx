import { Alert, AlertTitle, Box, Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { displayFact } from '../facts/displayFact';
import type { NewerValue } from '../facts/typed';
import { type FieldValue, toFact } from '../facts/values';

interface Props {
  newer: NewerValue[];
  onChoose: (newer: NewerValue, isMine: boolean) => void;
}

/** What was typed here and what somebody else saved meanwhile, side by side; the person says which one it shall be. */
export function NewerValues({ newer, onChoose }: Props) {
  const translate = useTranslate();
  const say = (key: string) => translate(`draft.newer.${key}`);
  if (newer.length === 0) return null;
  return (
    <Alert severity="warning" role="alert" sx={{ '& .MuiAlert-message': { width: '100%', minWidth: 0 } }}>
      <AlertTitle>{say('title')}</AlertTitle>
      <Stack spacing={2}>
        {newer.map((one) => (
          <Box key={one.definition.id} role="group" aria-label={one.definition.label}>
            <Typography variant="subtitle2">{one.definition.label}</Typography>
            <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr' } }}>
              {[true, false].map((isMine) => (
                <Version
                  key={String(isMine)}
                  title={say(isMine ? 'mine' : 'theirs')}
                  text={textOf(one, isMine ? one.mine : one.theirs)}
                  verb={say(isMine ? 'takeMine' : 'takeTheirs')}
                  onChoose={() => onChoose(one, isMine)}
                />
              ))}
            </Box>
          </Box>
        ))}
      </Stack>
    </Alert>
  );
}

interface VersionProps {
  title: string;
  text: string;
  verb: string;
  onChoose: () => void;
}

function Version({ title, text, verb, onChoose }: VersionProps) {
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="body2" color="textSecondary">
        {title}
      </Typography>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', my: 0.5 }}>
        {text}
      </Typography>
      <Button size="small" variant="outlined" color="inherit" onClick={onChoose}>
        {verb}
      </Button>
    </Box>
  );
}

const textOf = ({ definition }: NewerValue, value: FieldValue): string =>
  displayFact(definition, toFact(definition, value));
