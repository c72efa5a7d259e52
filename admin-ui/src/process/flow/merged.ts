import type { Point } from './flow';

export type Stroke = [Point, Point];

/** Level and upright strokes of several lines, each stretch once: dashes laid over dashes would look whole. */
export function mergedStrokes(lines: Point[][]): Stroke[] {
  const level = new Map<number, [number, number][]>();
  const upright = new Map<number, [number, number][]>();
  for (const points of lines) {
    points.slice(1).forEach((to, place) => {
      const from = points[place];
      if (!from) return;
      const isLevel = Math.abs(from.y - to.y) < 1;
      const [at, span] = isLevel ? [from.y, [from.x, to.x]] : [from.x, [from.y, to.y]];
      const known = isLevel ? level : upright;
      const key = Math.round(at * 2) / 2;
      known.set(key, [...(known.get(key) ?? []), [Math.min(...span), Math.max(...span)]]);
    });
  }
  return [
    ...[...level].flatMap(([y, spans]) =>
      union(spans).map(
        ([from, to]): Stroke => [
          { x: from, y },
          { x: to, y },
        ],
      ),
    ),
    ...[...upright].flatMap(([x, spans]) =>
      union(spans).map(
        ([from, to]): Stroke => [
          { x, y: from },
          { x, y: to },
        ],
      ),
    ),
  ];
}

function union(spans: [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
