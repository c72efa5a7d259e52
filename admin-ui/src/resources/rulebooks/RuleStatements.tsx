import { Box, Typography } from '@mui/material';
import type { RuleDetail } from './ruleTypes';
import { PhraseText } from './sentences/PhraseText';
import { statementsOf } from './sentences/requirement';
import type { Words } from './sentences/words';

interface Props {
  rule: RuleDetail;
  words: Words;
  without?: Set<string>;
}

/** All that a rule says, statement by statement. */
export function RuleStatements({ rule, words, without }: Props) {
  return statementsOf(words, rule)
    .filter(({ heading }) => !without?.has(heading))
    .map((statement) => (
      <StatementLine key={statement.heading} heading={words.say(`rulebook.heading.${statement.heading}`)}>
        <PhraseText phrase={statement.phrase} />
      </StatementLine>
    ));
}

export function StatementLine({ heading, children }: { heading: string; children: React.ReactNode }) {
  return (
    <Box
      sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '112px minmax(0, 1fr)' }, columnGap: 2, pt: 0.5 }}
    >
      <Typography variant="body2" color="textSecondary">
        {heading}
      </Typography>
      <Box sx={{ typography: 'body2', minWidth: 0, overflowWrap: 'anywhere' }}>{children}</Box>
    </Box>
  );
}
