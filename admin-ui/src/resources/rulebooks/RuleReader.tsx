import { Box, Link, Stack, TextField, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { type Chapter, chaptersOf, matchesSearch } from './chapters';
import { RuleLine } from './RuleLine';
import type { RulebookText } from './ruleTypes';
import type { Words } from './sentences/words';

/** The text of the rulebook: chapters, articles, rules; a search narrows it without leaving the order of the text. */
export function RuleReader({ rulebook, words }: { rulebook: RulebookText; words: Words }) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const found = useMemo(
    () => rulebook.rules.filter((rule) => !text.trim() || matchesSearch(rule, text)),
    [rulebook, text],
  );
  const chapters = chaptersOf({ ...rulebook, rules: found }, translate('rulebook.otherChapter'));
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '200px minmax(0, 1fr)' }, gap: 3 }}>
      <Stack spacing={2} component="nav" sx={{ position: { md: 'sticky' }, top: 64, alignSelf: 'start' }}>
        <TextField
          type="search"
          fullWidth
          label={translate('rulebook.search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {text.trim() && (
          <Typography variant="body2" role="status">
            {translate('rulebook.found', { smart_count: found.length })}
          </Typography>
        )}
        <ChapterLinks chapters={chapters} />
      </Stack>
      <Box>
        {found.length === 0 && <Typography>{translate('rulebook.nothingFound', { text })}</Typography>}
        {chapters.map((chapter) => (
          <ChapterText key={chapter.title} rulebook={rulebook.id} chapter={chapter} words={words} />
        ))}
      </Box>
    </Box>
  );
}

const anchorOf = (chapter: Chapter) => `chapter-${chapter.from}`;

/** Buttons, not addresses: the router would take a fragment for a page. */
function ChapterLinks({ chapters }: { chapters: Chapter[] }) {
  return (
    <Stack spacing={0.5} sx={{ display: { xs: 'none', md: 'flex' } }}>
      {chapters.map((chapter) => (
        <Link
          key={chapter.title}
          component="button"
          type="button"
          variant="body2"
          sx={{ textAlign: 'left' }}
          onClick={() => document.getElementById(anchorOf(chapter))?.scrollIntoView()}
        >
          {chapter.title}
        </Link>
      ))}
    </Stack>
  );
}

function ChapterText({ rulebook, chapter, words }: { rulebook: string; chapter: Chapter; words: Words }) {
  return (
    <Box component="section" id={anchorOf(chapter)} sx={{ mb: 4, scrollMarginTop: 64 }}>
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
