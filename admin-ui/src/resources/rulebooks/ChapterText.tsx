import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useRulePath } from '../../findings/useRulePath';
import type { Article, Chapter } from './chapters';
import { RuleLine } from './RuleLine';
import type { RulebookText } from './ruleTypes';
import type { Words } from './sentences/words';

interface Props {
  rulebook: RulebookText;
  chapter: Chapter;
  words: Words;
  /** The rule one came for. */
  sought: string;
}

export function ChapterText({ rulebook, chapter, words, sought }: Props) {
  return (
    <Box component="section" sx={{ mb: 4 }}>
      <Typography variant="h2" component="h2">
        {chapter.title}
      </Typography>
      {chapter.articles.map((article) => (
        <Box key={article.label} id={article.label} sx={{ mt: 2, scrollMarginTop: 64 }}>
          <Typography variant="h3" component="h3">
            {article.label}
          </Typography>
          {article.rules.map((rule) => (
            <RuleLine key={rule.id} rulebook={rulebook} rule={rule} words={words} isSought={rule.id === sought} />
          ))}
          <AlsoHere article={article} />
        </Box>
      ))}
    </Box>
  );
}

/** What earlier articles already told of this one. */
function AlsoHere({ article: { also } }: { article: Article }) {
  const translate = useTranslate();
  const pathOf = useRulePath();
  if (also.length === 0) return null;
  return (
    <Typography variant="body2" color="textSecondary" sx={{ py: 1 }}>
      {translate('rulebook.also')}
      {also.map((rule, place) => (
        <span key={rule.id}>
          {place > 0 && '、'}
          <Link component={RouterLink} to={pathOf(rule.id)}>
            {rule.title}
          </Link>
        </span>
      ))}
    </Typography>
  );
}
