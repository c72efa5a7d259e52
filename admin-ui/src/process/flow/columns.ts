import dagre from '@dagrejs/dagre';
import { BOX, type Box } from './box';
import type { FlowEdge } from './flow';

const GAP = { rank: 40, node: 18 };

export interface Placed extends Box {
  /** Row of the picture, column in it, and the middle of the box measured from the row's top. */
  band: number;
  column: number;
  middle: number;
}
export interface Bands {
  placed: Placed[];
  heights: number[];
  columns: number;
}

/** Dagre puts the steps in order, left to right; a chain that is too long goes on in the next row. */
export function inBands(boxes: Box[], edges: FlowEdge[], most: number): Bands {
  const g = new dagre.graphlib.Graph();
  g.setGraph({ rankdir: 'LR', nodesep: GAP.node, ranksep: GAP.rank });
  g.setDefaultEdgeLabel(() => ({}));
  for (const { node, height } of boxes) g.setNode(node.id, { width: BOX.width, height });
  for (const { from, to, kind } of edges) if (kind === 'after') g.setEdge(from, to);
  dagre.layout(g);
  const at = boxes.map((box) => ({ box, ...(g.node(box.node.id) as { x: number; y: number }) }));
  const ranks = [...new Set(at.map(({ x }) => Math.round(x)))].sort((a, b) => a - b);
  const rows = Math.max(1, Math.ceil(ranks.length / most));
  const columns = Math.max(1, Math.ceil(ranks.length / rows));
  const placed = at.map(({ box, x, y }): Placed => {
    const rank = ranks.indexOf(Math.round(x));
    return { ...box, band: Math.floor(rank / columns), column: rank % columns, middle: y };
  });
  return { placed, heights: settle(placed, rows), columns };
}

/** Every row starts at its own top. */
function settle(placed: Placed[], rows: number): number[] {
  return Array.from({ length: rows }, (_, band) => {
    const own = placed.filter((one) => one.band === band);
    const top = Math.min(...own.map(({ middle, height }) => middle - height / 2));
    for (const one of own) one.middle -= top;
    return Math.max(0, ...own.map(({ middle, height }) => middle + height / 2));
  });
}
