import '@xyflow/react/dist/style.css';
import { Box } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { type Edge, MarkerType, ReactFlow } from '@xyflow/react';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { CaseGraph, Step } from '../types';
import { layoutSteps } from './layoutSteps';
import { StepNode, type StepNodeData } from './StepNode';

const NODE_TYPES = { step: StepNode };

/** The run of a procedure, left to right. A picture to read: nothing in it moves. The list below it says the same in words. */
export default function ProcessPicture({ steps, graph }: { steps: Step[]; graph: CaseGraph }) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const picture = useMemo(() => layoutSteps(steps, graph), [steps, graph]);
  const nodes = picture.steps.map<StepNodeData>(({ step, x, y }) => ({
    id: step.id,
    type: 'step',
    position: { x, y },
    data: { step },
  }));
  const edges = picture.edges.map<Edge>(({ from, to, kind }) => ({
    id: `${from}-${to}-${kind}`,
    source: from,
    target: to,
    type: 'smoothstep',
    markerEnd: { type: MarkerType.ArrowClosed, color: palette.text.secondary },
    style: { stroke: palette.text.secondary, strokeDasharray: kind === 'return' ? '3 3' : undefined },
  }));
  return (
    <Box
      role="group"
      aria-label={translate('process.picture')}
      sx={{
        height: Math.max(picture.height, 120) + 8,
        width: '100%',
        minWidth: 0,
        '& .react-flow__attribution': { background: 'transparent' },
        '& .react-flow__attribution a': { color: 'text.secondary' },
      }}
    >
      <ReactFlow
        nodes={nodes}
        edges={edges.filter((edge) => !edge.id.endsWith('-return'))}
        nodeTypes={NODE_TYPES}
        colorMode={palette.mode}
        fitView
        fitViewOptions={{ padding: 0.01, maxZoom: 1 }}
        minZoom={0.5}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        panOnDrag={false}
        zoomOnScroll={false}
        zoomOnPinch={false}
        zoomOnDoubleClick={false}
        preventScrolling={false}
        style={{ background: 'transparent' }}
      />
    </Box>
  );
}
