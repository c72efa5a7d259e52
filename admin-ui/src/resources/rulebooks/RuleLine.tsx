import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useRulePath } from '../../findings/useRulePath';
import { RuleStatements } from './RuleStatements';
import { RuleTags } from './RuleTags';
import type { RulebookText, RuleDetail } from './ruleTypes';
import type { Words } from './sentences/words';

interface Props {
  rulebook: RulebookText;
  rule: RuleDetail;
  words: Words;
  /** One came for this one: it is told whole, and marked. */
  isSought?: boolean;
}

/** Stand on the rule's own page only. */
const APART = new Set(['form', 'outcomes', 'procedure', 'stage']);

export function RuleLine({ rule, words, isSought = false }: Props) {
  const pathOf = useRulePath();
  const mark = { borderLeft: '4px solid', borderLeftColor: 'warning.main', bgcolor: 'action.selected', pl: 1.5 };
  return (
    <Box
      component="article"
      id={rule.id}
      aria-current={isSought || undefined}
      sx={{ py: 1, borderBottom: 1, borderBottomColor: 'divider', scrollMarginTop: 64, ...(isSought && mark) }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Link component={RouterLink} to={pathOf(rule.id)} sx={{ fontWeight: 600 }}>
          {rule.title}
        </Link>
        <RuleTags rule={rule} />
        <Typography variant="caption" color="textSecondary">
          {rule.article} · {rule.id}
        </Typography>
      </Box>
      <RuleStatements rule={rule} words={words} without={isSought ? undefined : APART} />
    </Box>
  );
}
