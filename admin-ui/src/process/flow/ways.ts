import type { Placed } from './columns';
import type { FlowEdge } from './flow';

/** Between two columns, a line goes level: in the gutter below a row, or across the row where no box is in its way. */
export type Level = { gutter: number } | { across: number };

/** A way through the channels: out of one side of a box, up or down in strips, level between them, into a side. */
export interface Way {
  edge: FlowEdge;
  from: Placed;
  to: Placed;
  /** Lines of one key may share a track. */
  key: string;
  /** Strip n lies left of column n. */
  strips: number[];
  levels: Level[];
}

const CLEAR = 9;

/** Forward out of the right side into the left, back out of the left side into the right; never through a box. */
export function waysOf(edges: FlowEdge[], placed: Placed[]): Way[] {
  const at = new Map(placed.map((one) => [one.node.id, one]));
  const used: { band: number; key: string; y: number; from: number; to: number }[] = [];
  return edges.flatMap((edge): Way[] => {
    const [from, to] = [at.get(edge.from), at.get(edge.to)];
    if (!from || !to || from === to) return [];
    if (edge.kind === 'return') return [{ edge, from, to, key: `back ${edge.to}`, ...back(from, to) }];
    const key = `on ${edge.from}`;
    const way = forward(from, to, placed, (y) =>
      used.every(
        (one) =>
          one.band !== from.band ||
          one.key === key ||
          Math.abs(one.y - y) > CLEAR ||
          one.to <= from.column ||
          to.column <= one.from,
      ),
    );
    const [level] = way.levels;
    if (level && 'across' in level)
      used.push({ band: from.band, key, y: level.across, from: from.column, to: to.column });
    return [{ edge, from, to, key, ...way }];
  });
}

type Course = Pick<Way, 'strips' | 'levels'>;

function forward(from: Placed, to: Placed, placed: Placed[], isUnused: (y: number) => boolean): Course {
  const isNext = from.band === to.band && to.column === from.column + 1;
  if (isNext) return { strips: [to.column], levels: [] };
  const strips = [from.column + 1, to.column];
  if (from.band !== to.band || to.column <= from.column) return { strips, levels: [{ gutter: from.band }] };
  const between = placed.filter(({ band, column }) => band === from.band && column > from.column && column < to.column);
  const isClear = (y: number) =>
    isUnused(y) && between.every(({ middle, height }) => Math.abs(y - middle) > height / 2 + CLEAR);
  const edges = between.flatMap(({ middle, height }) => [
    middle - height / 2 - CLEAR * 1.2,
    middle + height / 2 + CLEAR * 1.2,
  ]);
  const near = edges.filter((y) => y > CLEAR).sort((a, b) => Math.abs(a - from.middle) - Math.abs(b - from.middle));
  const across = [from.middle, to.middle, ...near].find(isClear);
  return { strips, levels: [across === undefined ? { gutter: from.band } : { across }] };
}

function back(from: Placed, to: Placed): Course {
  const isNext = from.band === to.band && from.column === to.column + 1;
  if (isNext) return { strips: [from.column], levels: [] };
  const gutter = from.band > to.band ? from.band - 1 : from.band;
  return { strips: [from.column, to.column + 1], levels: [{ gutter }] };
}
