/** Pictures of the real procedures: readable at 1280 px, boxes apart, ways never through a box. */

import { BOX } from '../../admin-ui/src/process/flow/box';
import type { Flow } from '../../admin-ui/src/process/flow/flow';
import {
  type DrawnBox,
  type DrawnWay,
  type Layout,
  layoutFlow,
  PAGE_WIDTH,
} from '../../admin-ui/src/process/flow/layout';
import { mergedStrokes } from '../../admin-ui/src/process/flow/merged';
import { procedureFlow } from '../../admin-ui/src/resources/rulebooks/procedureFlow';
import { shelf } from './support/shelf';

const pictures = shelf().flatMap(({ rulebook, words }) =>
  rulebook.procedures.map((procedure) => ({
    name: `${rulebook.id} ${procedure.id}`,
    steps: procedure.graph.nodes.length,
    flow: procedureFlow(rulebook, procedure, words),
  })),
);
const drawn = (flow: Flow): Layout => layoutFlow(flow, { condition: '如：', limit: '时限' });

function overlaps({ boxes }: Layout): string[] {
  const apart = (a: DrawnBox, b: DrawnBox) =>
    a.x + BOX.width < b.x || b.x + BOX.width < a.x || a.y + a.height < b.y || b.y + b.height < a.y;
  return boxes.flatMap((a, place) =>
    boxes.slice(place + 1).flatMap((b) => (apart(a, b) ? [] : [`${a.node.id} lies on ${b.node.id}`])),
  );
}

/** A stretch of the way inside a box; its ends may touch the sides of the boxes it joins. */
function crossings({ boxes, ways }: Layout): string[] {
  const EDGE = 1;
  const inside = (box: DrawnBox, from: DrawnWay['points'][number], to: typeof from) =>
    Math.max(from.x, to.x) > box.x + EDGE &&
    Math.min(from.x, to.x) < box.x + BOX.width - EDGE &&
    Math.max(from.y, to.y) > box.y + EDGE &&
    Math.min(from.y, to.y) < box.y + box.height - EDGE;
  return ways.flatMap(({ edge, points }) =>
    points.slice(1).flatMap((to, place) => {
      const from = points[place];
      const hit = from && boxes.find((box) => inside(box, from, to));
      return hit ? [`${edge.from} → ${edge.to} runs through ${hit.node.id}`] : [];
    }),
  );
}

const levelOrUpright = ({ ways }: Layout) =>
  ways.every(({ points }) =>
    points.slice(1).every((to, place) => {
      const from = points[place];
      return !from || Math.abs(from.x - to.x) < 1 || Math.abs(from.y - to.y) < 1;
    }),
  );

test('there is something to look at', () => {
  expect(pictures.length).toBeGreaterThan(9);
  expect(Math.max(...pictures.map(({ steps }) => steps))).toBeGreaterThan(6);
});

test.each(pictures)('$name', ({ flow }) => {
  const layout = drawn(flow);
  expect(layout.width).toBeLessThanOrEqual(PAGE_WIDTH * 1.05);
  expect(overlaps(layout)).toEqual([]);
  expect(crossings(layout)).toEqual([]);
  expect(levelOrUpright(layout)).toBe(true);
  expect(layout.boxes.length).toBe(flow.nodes.length);
});

test('a way through a box would be noticed', () => {
  const layout = drawn(pictures[0]?.flow ?? { nodes: [], edges: [] });
  const [box] = layout.boxes;
  if (!box) throw new Error('no box');
  const through = { x: box.x - 20, y: box.y + box.height / 2 };
  const way = {
    edge: { from: 'a', to: 'b', kind: 'after' as const },
    points: [through, { ...through, x: box.x + 40 }],
  };
  expect(crossings({ ...layout, ways: [way] })).toHaveLength(1);
  expect(overlaps({ ...layout, boxes: [box, { ...box, x: box.x + 5 }] })).toHaveLength(1);
});

test('lines that run together are drawn once', () => {
  const [a, b, c] = [
    { x: 0, y: 10 },
    { x: 50, y: 10 },
    { x: 80, y: 10 },
  ];
  expect(
    mergedStrokes([
      [a, b],
      [{ x: 30, y: 10 }, c],
    ]),
  ).toEqual([[a, c]]);
  expect(
    mergedStrokes([
      [a, b],
      [{ x: 60, y: 10 }, c],
    ]),
  ).toHaveLength(2);
  expect(mergedStrokes([[a, b, { x: 50, y: 90 }]])).toEqual([
    [a, b],
    [b, { x: 50, y: 90 }],
  ]);
});
