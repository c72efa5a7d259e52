import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { rulePath } from '../../findings/rulePath';
import { RuleTags } from './RuleTags';
import type { RuleDetail } from './ruleTypes';
import { PhraseText } from './sentences/PhraseText';
import { statementsOf } from './sentences/requirement';
import type { Words } from './sentences/words';

/** What the reader of the whole text needs of one rule; the rest stands on the rule's own page. */
const IN_SHORT = new Set([
  'require',
  'papers',
  'parts',
  'text',
  'done',
  'register',
  'notify',
  'route',
  'by',
  'within',
  'due',
]);

export function RuleLine({ rulebook, rule, words }: { rulebook: string; rule: RuleDetail; words: Words }) {
  const statements = statementsOf(words, rule).filter((one) => IN_SHORT.has(one.heading));
  return (
    <Box component="article" sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Link component={RouterLink} to={rulePath(rulebook, rule.id)} sx={{ fontWeight: 600 }}>
          {rule.title}
        </Link>
        <RuleTags rule={rule} />
        <Typography variant="caption" color="textSecondary">
          {rule.id}
        </Typography>
      </Box>
      {statements.map((statement) => (
        <StatementLine key={statement.heading} heading={words.say(`rulebook.heading.${statement.heading}`)}>
          <PhraseText phrase={statement.phrase} />
        </StatementLine>
      ))}
    </Box>
  );
}

export function StatementLine({ heading, children }: { heading: string; children: React.ReactNode }) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '112px 1fr' }, columnGap: 2, pt: 0.5 }}>
      <Typography variant="body2" color="textSecondary">
        {heading}
      </Typography>
      <Box sx={{ typography: 'body2' }}>{children}</Box>
    </Box>
  );
}
