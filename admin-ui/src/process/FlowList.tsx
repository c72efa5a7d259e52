import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { StatusTag } from '../status/StatusTag';
import { FlowReference } from './FlowReference';
import type { Flow, FlowMark, FlowNode } from './flow/flow';

/** The same procedure in words: for phones, screen readers and for printing. */
export function FlowList({ flow }: { flow: Flow }) {
  const translate = useTranslate();
  const titles = new Map(flow.nodes.map(({ id, title }) => [id, title]));
  const named = (ids: string[]) =>
    ids
      .map((id) => titles.get(id) ?? '')
      .filter(Boolean)
      .join('、');
  const before = (id: string) =>
    named(flow.edges.filter(({ to, kind }) => kind === 'after' && to === id).map(({ from }) => from));
  const back = (id: string) =>
    named(flow.edges.filter(({ from, kind }) => kind === 'return' && from === id).map(({ to }) => to));
  return (
    <Box component="ol" aria-label={translate('process.list')} sx={{ m: 0, pl: 3 }}>
      {flow.nodes.map((node) => (
        <Box component="li" key={node.id} sx={{ mb: 1 }} aria-current={isInHand(node) ? 'step' : undefined}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'baseline' }}>
            <Typography component="span" variant="body2" sx={{ fontWeight: isInHand(node) ? 700 : 500 }}>
              {node.title}
            </Typography>
            {node.mark && <StatusTag kind={node.mark.kind}>{node.mark.word}</StatusTag>}
            <MarkDetail mark={node.mark} />
            <Typography component="span" variant="caption" color="textSecondary">
              {node.actors}
            </Typography>
            <FlowReference node={node} />
          </Box>
          <Detail
            parts={[
              node.limit && translate('process.limit', { limit: node.limit }),
              ...node.notes,
              before(node.id) && translate('process.after', { steps: before(node.id) }),
              back(node.id) && translate('process.backTo', { steps: back(node.id) }),
            ]}
          />
          {node.details?.map((detail) => (
            <Detail key={detail} parts={[detail]} />
          ))}
          {node.condition && <Detail parts={[translate('process.if') + node.condition]} />}
        </Box>
      ))}
    </Box>
  );
}

function MarkDetail({ mark }: { mark: FlowMark | undefined }) {
  if (!mark?.detail) return null;
  return (
    <Typography component="span" variant="caption">
      {mark.because?.path ? (
        <Link component={RouterLink} to={mark.because.path} underline="always">
          {mark.detail}
        </Link>
      ) : (
        mark.detail
      )}
    </Typography>
  );
}

const isInHand = ({ mark }: FlowNode): boolean => mark?.kind === 'current' || mark?.kind === 'overdue';

function Detail({ parts }: { parts: (string | false | undefined)[] }) {
  const text = parts.filter(Boolean).join(' · ');
  if (!text) return null;
  return (
    <Typography variant="caption" component="div" color="textSecondary">
      {text}
    </Typography>
  );
}
