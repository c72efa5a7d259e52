import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useReferencePath } from './useReferencePath';

interface Props {
  rule?: string | null;
  article: string;
  /** Beside the page: in a dialog nothing that was typed is left behind. */
  apart?: boolean;
}

/** 第十八条, leading to the rule as the rulebook has it. */
export function RuleReference({ rule, article, apart = false }: Props) {
  const translate = useTranslate();
  const path = useReferencePath(rule, article);
  if (!path) return <span>{article}</span>;
  return (
    <Link
      component={RouterLink}
      underline="always"
      to={path}
      target={apart ? '_blank' : undefined}
      aria-label={`${translate('findings.rule')}：${article}`}
    >
      {article}
    </Link>
  );
}
