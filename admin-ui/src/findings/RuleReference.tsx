import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useMe } from '../providers/useMe';

/** 第十八条, leading to the rule as the rulebook has it. */
export function RuleReference({ rule, article }: { rule: string | null | undefined; article: string }) {
  const translate = useTranslate();
  const rulebook = useMe()?.rulebook?.id;
  if (!rulebook || !rule) return <span>{article}</span>;
  return (
    <Link
      component={RouterLink}
      underline="always"
      to={`/rulebooks/${rulebook}/rules/${encodeURIComponent(rule)}`}
      aria-label={`${translate('findings.rule')}：${article}`}
    >
      {article}
    </Link>
  );
}
