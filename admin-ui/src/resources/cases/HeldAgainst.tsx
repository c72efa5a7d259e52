import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RuleReference } from '../../findings/RuleReference';
import type { Finding } from '../../types';

/** What the rules held against an act that passed all the same: a line each, with its article. */
export function HeldAgainst({ findings }: { findings: Finding[] }) {
  const translate = useTranslate();
  return findings.map(({ rule, article, title }) => (
    <Typography key={rule} variant="caption" component="div" color="textSecondary">
      {translate('cases.notMet', { title })} <RuleReference rule={rule} article={article} />
    </Typography>
  ));
}
