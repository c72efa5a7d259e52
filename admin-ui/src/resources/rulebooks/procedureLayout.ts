import dagre from '@dagrejs/dagre';
import type { ProcedureText } from './ruleTypes';

export const NODE = { width: 136, height: 104 };

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
  g.setGraph({ rankdir: 'LR', nodesep: 28, ranksep: 28, marginx: 4, marginy: 32 });
  g.setDefaultEdgeLabel(() => ({}));
  for (const node of graph.nodes) g.setNode(node.id, { ...NODE });
  for (const edge of graph.edges.filter((one) => one.kind !== 'return')) g.setEdge(edge.from, edge.to);
  dagre.layout(g);
  const nodes = graph.nodes.map(({ id }) => ({ id, x: g.node(id).x, y: g.node(id).y }));
  const at = new Map(nodes.map((node) => [node.id, node]));
  const forward = g
    .edges()
    .map((edge) => ({ from: edge.v, to: edge.w, isReturn: false, points: g.edge(edge).points ?? [] }));
  const returns = graph.edges.filter((edge) => edge.kind === 'return');
  const back = returns.flatMap((edge, place) => {
    const from = at.get(edge.from);
    const to = at.get(edge.to);
    if (!from || !to) return [];
    return [{ from: edge.from, to: edge.to, isReturn: true, points: around(from, to, nodes, place) }];
  });
  const { width = 0, height = 0 } = g.graph();
  return { width, height, nodes, edges: [...forward, ...back] };
}

/** Around the others: above the picture from the upper half, below it from the lower, each line a little further out. */
function around(from: PlacedNode, to: PlacedNode, nodes: PlacedNode[], place: number) {
  const ys = nodes.map((node) => node.y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const isBelow = from.y > (top + bottom) / 2;
  const side = isBelow ? 1 : -1;
  const rail = (isBelow ? bottom : top) + side * (NODE.height / 2 + 10 + (place % 3) * 6);
  const shift = 12 + (place % 3) * 12;
  return [
    { x: from.x + 16, y: from.y + side * (NODE.height / 2) },
    { x: from.x + 16, y: rail },
    { x: to.x - shift, y: rail },
    { x: to.x - shift, y: to.y + side * (NODE.height / 2) },
  ];
}
