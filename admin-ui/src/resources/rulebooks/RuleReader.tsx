import { Box, Stack, TextField, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ChapterChoice } from './ChapterChoice';
import { type Chapter, chaptersOf, matchesSearch } from './chapters';
import { RuleLine } from './RuleLine';
import type { RulebookText } from './ruleTypes';
import type { Words } from './sentences/words';

/** One chapter at a time, in the order of the text; a search looks through all of them. */
export function RuleReader({ rulebook, words }: { rulebook: RulebookText; words: Words }) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const other = translate('rulebook.otherChapter');
  const chapters = useMemo(() => chaptersOf(rulebook, other), [rulebook, other]);
  const isSearching = text.trim() !== '';
  const found = isSearching ? rulebook.rules.filter((rule) => matchesSearch(rule, text)) : [];
  const shown = isSearching ? chaptersOf({ ...rulebook, rules: found }, other) : chapters.slice(chosen, chosen + 1);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '216px minmax(0, 1fr)' }, gap: 3 }}>
      <Stack spacing={2} component="nav" sx={{ position: { md: 'sticky' }, top: 64, alignSelf: 'start' }}>
        <TextField
          type="search"
          fullWidth
          label={translate('rulebook.search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {isSearching ? (
          <Typography variant="body2" role="status">
            {found.length > 0
              ? translate('rulebook.found', { smart_count: found.length })
              : translate('rulebook.nothingFound', { text })}
          </Typography>
        ) : (
          <ChapterChoice chapters={chapters} chosen={chosen} onChoose={setChosen} />
        )}
      </Stack>
      <Box>
        {shown.map((chapter) => (
          <ChapterText key={chapter.title} rulebook={rulebook.id} chapter={chapter} words={words} />
        ))}
      </Box>
    </Box>
  );
}

function ChapterText({ rulebook, chapter, words }: { rulebook: string; chapter: Chapter; words: Words }) {
  return (
    <Box component="section" sx={{ mb: 4 }}>
      <Typography variant="h2" component="h2">
        {chapter.title}
      </Typography>
      {chapter.articles.map((article) => (
        <Box key={article.number} sx={{ mt: 2 }}>
          <Typography variant="h3" component="h3">
            {article.label}
          </Typography>
          {article.rules.map((rule) => (
            <RuleLine key={rule.id} rulebook={rulebook} rule={rule} words={words} />
          ))}
        </Box>
      ))}
    </Box>
  );
}
