import dagre from '@dagrejs/dagre';
import type { ProcedureText } from './ruleTypes';

export const NODE = { width: 168, height: 84 };

export interface PlacedNode {
  id: string;
  x: number;
  y: number;
}
export interface PlacedEdge {
  from: string;
  to: string;
  isReturn: boolean;
  points: { x: number; y: number }[];
}
export interface Placed {
  width: number;
  height: number;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
}

/** Left to right by what comes after what; a return is drawn along its own edge and moves no step. */
export function placeProcedure({ graph }: ProcedureText): Placed {
  const g = new dagre.graphlib.Graph({ multigraph: true });
  g.setGraph({ rankdir: 'LR', nodesep: 24, ranksep: 40, marginx: 8, marginy: 28 });
  g.setDefaultEdgeLabel(() => ({}));
  for (const node of graph.nodes) g.setNode(node.id, { ...NODE });
  for (const edge of graph.edges.filter((one) => one.kind !== 'return')) g.setEdge(edge.from, edge.to);
  dagre.layout(g);
  const nodes = graph.nodes.map(({ id }) => ({ id, x: g.node(id).x, y: g.node(id).y }));
  const at = new Map(nodes.map((node) => [node.id, node]));
  const forward = g
    .edges()
    .map((edge) => ({ from: edge.v, to: edge.w, isReturn: false, points: g.edge(edge).points ?? [] }));
  const back = graph.edges.flatMap((edge) => {
    const from = at.get(edge.from);
    const to = at.get(edge.to);
    return edge.kind === 'return' && from && to
      ? [{ from: edge.from, to: edge.to, isReturn: true, points: overhead(from, to) }]
      : [];
  });
  const { width = 0, height = 0 } = g.graph();
  return { width, height, nodes, edges: [...forward, ...back] };
}

function overhead(from: PlacedNode, to: PlacedNode) {
  const top = Math.min(from.y, to.y) - NODE.height / 2 - 16;
  return [
    { x: from.x + 24, y: from.y - NODE.height / 2 },
    { x: from.x + 24, y: top },
    { x: to.x - 24, y: top },
    { x: to.x - 24, y: to.y - NODE.height / 2 },
  ];
}
