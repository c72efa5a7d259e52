import { List, ListItem, ListItemButton, ListItemText, type Theme, useMediaQuery } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ChoiceField } from '../../fields/ChoiceField';
import type { Chapter } from './chapters';

interface Props {
  chapters: Chapter[];
  chosen: number;
  onChoose: (place: number) => void;
}

/** The table of contents: a list at the side, on a phone one field. */
export function ChapterChoice({ chapters, chosen, onChoose }: Props) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const articles = ({ from, to }: Chapter) => (from > 0 ? translate('rulebook.chapter', { from, to }) : undefined);
  if (isNarrow) {
    return (
      <ChoiceField
        label={translate('rulebook.chapters')}
        value={String(chosen)}
        choices={chapters.map((chapter, place) => ({ value: String(place), label: chapter.title }))}
        onChange={(place) => onChoose(Number(place))}
      />
    );
  }
  return (
    <List dense disablePadding aria-label={translate('rulebook.chapters')}>
      {chapters.map((chapter, place) => (
        <ListItem key={chapter.title} disablePadding>
          <ListItemButton
            selected={place === chosen}
            aria-current={place === chosen}
            onClick={() => onChoose(place)}
            sx={{ borderRadius: 1 }}
          >
            <ListItemText primary={chapter.title} secondary={articles(chapter)} />
          </ListItemButton>
        </ListItem>
      ))}
    </List>
  );
}
