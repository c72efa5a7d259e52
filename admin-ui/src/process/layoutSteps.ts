import { Graph, layout } from '@dagrejs/dagre';
import type { CaseGraph, Step } from '../types';

export const NODE = { width: 144, height: 92 };
const GAP = { rank: 26, node: 20, margin: 8 };

export interface PlacedStep {
  step: Step;
  x: number;
  y: number;
}
export interface Picture {
  steps: PlacedStep[];
  edges: CaseGraph['edges'];
  width: number;
  height: number;
}

/** Left to right by what comes after what; ways back do not shape the picture. */
export function layoutSteps(steps: Step[], graph: CaseGraph): Picture {
  const known = new Set(steps.map((step) => step.id));
  const edges = graph.edges.filter((edge) => known.has(edge.from) && known.has(edge.to));
  const g = new Graph();
  g.setGraph({ rankdir: 'LR', ranksep: GAP.rank, nodesep: GAP.node, marginx: GAP.margin, marginy: GAP.margin });
  g.setDefaultEdgeLabel(() => ({}));
  for (const step of steps) g.setNode(step.id, { ...NODE });
  for (const edge of edges) if (edge.kind !== 'return') g.setEdge(edge.from, edge.to);
  layout(g);
  const placed = steps.map((step) => {
    const { x, y } = g.node(step.id) as { x: number; y: number };
    return { step, x: x - NODE.width / 2, y: y - NODE.height / 2 };
  });
  const { width = 0, height = 0 } = g.graph() as { width?: number; height?: number };
  return { steps: placed, edges, width, height };
}
