import { Box, Tooltip, Typography } from '@mui/material';
import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { useTranslate } from 'react-admin';
import { useLabels } from '../providers/useRulebook';
import { DeadlineTag } from '../status/DeadlineTag';
import { StatusTag } from '../status/StatusTag';
import type { Step } from '../types';
import { bodyColor } from './bodyColor';
import { NODE } from './layoutSteps';
import { stepKind } from './stepKind';

export type StepNodeData = Node<{ step: Step }, 'step'>;
const hidden = { opacity: 0, pointerEvents: 'none' } as const;

/** One step: name, who holds it, how it stands; the one in hand also the days left. */
export function StepNode({ data: { step } }: NodeProps<StepNodeData>) {
  const translate = useTranslate();
  const labels = useLabels();
  const { kind, word } = stepKind(step);
  const isCurrent = step.state === 'open';
  const skipped = step.state === 'skipped' && step.skippedBy;
  return (
    <Tooltip
      title={`${step.title} · ${step.article}${skipped ? ` · ${translate('process.skippedBy', { rule: labels.article(step.skippedBy ?? '') })}` : ''}`}
    >
      <Box
        sx={{
          width: NODE.width,
          height: NODE.height,
          boxSizing: 'border-box',
          bgcolor: 'background.paper',
          border: isCurrent ? '2px solid' : '1px solid',
          borderStyle: step.state === 'skipped' ? 'dashed' : 'solid',
          borderColor: step.overdue ? 'error.main' : isCurrent ? 'primary.main' : 'divider',
          borderTop: `4px solid ${bodyColor(step.by[0])}`,
          borderRadius: 1,
          px: 1,
          py: 0.75,
          overflow: 'hidden',
        }}
      >
        <Handle type="target" position={Position.Left} style={hidden} />
        <Typography
          variant="caption"
          sx={{ fontWeight: 600, display: 'block', lineHeight: 1.3, color: 'text.primary' }}
        >
          {step.title}
        </Typography>
        <Typography variant="caption" noWrap sx={{ display: 'block', color: 'text.secondary', fontSize: 12 }}>
          {step.byLabels.join('、')}
        </Typography>
        <Box sx={{ fontSize: 12 }}>
          {isCurrent && step.workdaysLeft !== null ? (
            <DeadlineTag workdaysLeft={step.workdaysLeft} dueOn={step.dueOn} />
          ) : (
            <StatusTag kind={kind}>{translate(word)}</StatusTag>
          )}
        </Box>
        <Handle type="source" position={Position.Right} style={hidden} />
      </Box>
    </Tooltip>
  );
}
