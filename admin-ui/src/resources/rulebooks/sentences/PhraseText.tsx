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
      {phrase.join !== 'each' && (
        <Typography variant="body2" color="textSecondary">
          {translate(`rulebook.join.${phrase.join}`)}
        </Typography>
      )}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {keyed(phrase.parts).map(({ part, key }) => (
          <li key={key}>
            <PhraseText phrase={part} />
          </li>
        ))}
      </Box>
    </Box>
  );
}

/** The same words may stand twice in a list; their place tells them apart, and a phrase never changes. */
const keyed = (parts: Phrase[]) => parts.map((part, place) => ({ part, key: `${place}-${JSON.stringify(part)}` }));
