import { Box, Link, Typography } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useMemo } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { NODE, type PlacedEdge, placeProcedure } from './procedureLayout';
import { rulePath } from './RuleLine';
import type { ProcedureNode, ProcedureText } from './ruleTypes';
import { durationText } from './sentences/literal';
import { listed, type Words } from './sentences/words';

interface Props {
  rulebook: string;
  procedure: ProcedureText;
  words: Words;
}

/** Steps as boxes that lead to their rule; arrows are drawn, the order is also the order of the boxes in the page. */
export function ProcedurePicture({ rulebook, procedure, words }: Props) {
  const { palette } = useTheme();
  const placed = useMemo(() => placeProcedure(procedure), [procedure]);
  const at = new Map(placed.nodes.map((node) => [node.id, node]));
  const arrow = `arrow-${procedure.id}`;
  return (
    <Box sx={{ position: 'relative', width: placed.width, height: placed.height, maxWidth: 'none' }}>
      <svg width={placed.width} height={placed.height} aria-hidden="true" style={{ position: 'absolute', inset: 0 }}>
        <marker id={arrow} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0L8 4L0 8Z" fill={palette.text.secondary} />
        </marker>
        {placed.edges.map((edge) => (
          <path
            key={`${edge.from}-${edge.to}-${edge.isReturn}`}
            d={pathOf(edge)}
            fill="none"
            stroke={palette.text.secondary}
            strokeDasharray={edge.isReturn ? '4 3' : undefined}
            markerEnd={`url(#${arrow})`}
          />
        ))}
      </svg>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {procedure.graph.nodes.map((node) => (
          <Box component="li" key={node.id} sx={boxOf(at.get(node.id))}>
            <StepBox rulebook={rulebook} node={node} words={words} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}

const pathOf = ({ points }: PlacedEdge) =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');

const boxOf = (place: { x: number; y: number } | undefined) => ({
  position: 'absolute',
  left: (place?.x ?? 0) - NODE.width / 2,
  top: (place?.y ?? 0) - NODE.height / 2,
  ...NODE,
});

export function StepBox({ rulebook, node, words }: { rulebook: string; node: ProcedureNode; words: Words }) {
  const notes = [
    node.within ? durationText(words, node.within) : '',
    node.optional ? words.say('rulebook.procedure.optional') : '',
  ].filter(Boolean);
  return (
    <Box
      sx={{
        height: '100%',
        border: 1,
        borderStyle: node.conditional ? 'dashed' : 'solid',
        borderColor: 'text.secondary',
        borderRadius: 1,
        bgcolor: 'background.paper',
        px: 1,
        py: 0.5,
        overflow: 'hidden',
      }}
    >
      <Link
        component={RouterLink}
        to={rulePath(rulebook, node.rule)}
        variant="body2"
        sx={{ fontWeight: 600, display: 'block', lineHeight: 1.35 }}
      >
        {node.title}
      </Link>
      <Typography variant="caption" component="div" sx={{ lineHeight: 1.35 }}>
        {listed(node.by.map(words.labels.body))}
      </Typography>
      <Typography variant="caption" component="div" color="textSecondary" sx={{ lineHeight: 1.35 }}>
        {[node.article, ...notes].join(' · ')}
      </Typography>
    </Box>
  );
}
