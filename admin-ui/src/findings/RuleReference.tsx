import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useRulebookHome } from '../providers/readRulebook';
import { rulePath } from './rulePath';

/** 第十八条, leading to the rule as the rulebook has it. */
export function RuleReference({ rule, article }: { rule: string | null | undefined; article: string }) {
  const translate = useTranslate();
  const home = useRulebookHome();
  if (!home || !rule) return <span>{article}</span>;
  return (
    <Link
      component={RouterLink}
      underline="always"
      to={rulePath(home.id, rule, home.version)}
      aria-label={`${translate('findings.rule')}：${article}`}
    >
      {article}
    </Link>
  );
}
