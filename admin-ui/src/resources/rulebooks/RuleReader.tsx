import { Box, Link, Stack, TextField, Typography } from '@mui/material';
import { useEffect, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { Panel } from '../../layout/Panel';
import { ChapterChoice } from './ChapterChoice';
import { ChapterText } from './ChapterText';
import { articleOfRule, chaptersOf, matchesSearch } from './chapters';
import type { RulebookText } from './ruleTypes';
import type { Words } from './sentences/words';

/** One chapter at a time, in the order of the text; a search looks through all of them. `#rule` opens its chapter there. */
export function RuleReader({ rulebook, words }: { rulebook: RulebookText; words: Words }) {
  const translate = useTranslate();
  const sought = decodeURIComponent(useLocation().hash.slice(1));
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const other = translate('rulebook.otherChapter');
  const chapters = useMemo(() => chaptersOf(rulebook, other), [rulebook, other]);
  useEffect(() => {
    const found = articleOfRule(chapters, sought);
    if (found) setChosen(chapters.indexOf(found.chapter));
  }, [chapters, sought]);
  useEffect(() => {
    if (sought && chosen >= 0) document.getElementById(sought)?.scrollIntoView({ block: 'center' });
  }, [sought, chosen]);
  const isSearching = text.trim() !== '';
  const found = isSearching ? rulebook.rules.filter((rule) => matchesSearch(rule, text)) : [];
  const shown = isSearching ? chaptersOf({ ...rulebook, rules: found }, other) : chapters.slice(chosen, chosen + 1);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '216px minmax(0, 1fr)' }, gap: 3 }}>
      <Stack spacing={2} component="nav" sx={{ position: { md: 'sticky' }, top: 64, alignSelf: 'start', minWidth: 0 }}>
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
          <>
            <ChapterChoice chapters={chapters} chosen={chosen} onChoose={setChosen} />
            <ArticleLinks labels={chapters[chosen]?.articles.map(({ label }) => label) ?? []} />
          </>
        )}
      </Stack>
      <Panel>
        {shown.map((chapter) => (
          <ChapterText key={chapter.title} rulebook={rulebook} chapter={chapter} words={words} sought={sought} />
        ))}
      </Panel>
    </Box>
  );
}

/** The articles of the chapter one reads, to jump to. */
function ArticleLinks({ labels }: { labels: string[] }) {
  const jump = (label: string) => document.getElementById(label)?.scrollIntoView({ block: 'start' });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, px: { md: 2 } }}>
      {labels.map((label) => (
        <Link key={label} component="button" variant="body2" onClick={() => jump(label)}>
          {label}
        </Link>
      ))}
    </Box>
  );
}
