import { Box } from '@mui/material';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words that were looked for stand out. */
export function Marked({ text, words }: { text: string; words: string[] }) {
  if (words.length === 0) return <>{text}</>;
  const pieces = text.split(new RegExp(`(${words.map(escaped).join('|')})`, 'gi'));
  return (
    <>
      {pieces.map((piece, place) =>
        place % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other name than their place
          <Box component="mark" key={place} sx={{ bgcolor: 'action.selected', color: 'inherit', fontWeight: 600 }}>
            {piece}
          </Box>
        ) : (
          piece
        ),
      )}
    </>
  );
}
