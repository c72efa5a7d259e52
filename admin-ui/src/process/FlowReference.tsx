import { Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { FlowNode } from './flow/flow';

/** The article of a step, leading to its rule. */
export function FlowReference({ node }: { node: FlowNode }) {
  const translate = useTranslate();
  if (!node.path)
    return (
      <Typography component="span" variant="caption">
        {node.article}
      </Typography>
    );
  return (
    <Link
      component={RouterLink}
      to={node.path}
      variant="caption"
      underline="always"
      aria-label={`${translate('findings.rule')}：${node.article}`}
    >
      {node.article}
    </Link>
  );
}
