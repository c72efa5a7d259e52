import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Phrase } from './words';

/** A phrase as text; what must hold together stands in one indented list under its heading. */
export function PhraseText({ phrase }: { phrase: Phrase }) {
  const translate = useTranslate();
  if (typeof phrase === 'string') return <Typography variant="body2">{phrase}</Typography>;
  return (
    <Box>
      <Typography variant="body2" color="text.secondary">
        {translate(`rulebook.join.${phrase.join}`)}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {phrase.parts.map((part) => (
          <li key={JSON.stringify(part)}>
            <PhraseText phrase={part} />
          </li>
        ))}
      </Box>
    </Box>
  );
}
