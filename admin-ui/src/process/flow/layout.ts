import { BOX, type Box, type BoxWords, boxOf } from './box';
import { type Bands, inBands, type Placed } from './columns';
import type { Flow, FlowEdge, Point } from './flow';
import { type Tracks, tracksFor } from './tracks';
import { type Way, waysOf } from './ways';

export interface DrawnBox extends Box {
  x: number;
  y: number;
  isFirst: boolean;
  isLast: boolean;
}
export interface DrawnWay {
  edge: FlowEdge;
  points: Point[];
}
export interface Layout {
  width: number;
  height: number;
  boxes: DrawnBox[];
  ways: DrawnWay[];
}

/** What a page of 1280 px leaves for a picture. */
export const PAGE_WIDTH = 1036;
const STRIP = { least: 27, before: 9, track: 6, after: 14 };
const GUTTER = { least: 22, before: 12, track: 7, after: 12 };
const MARGIN = 2;
const COLUMNS = 6;
/** A picture a little too wide is drawn a little smaller. */
const SHRINK = 1.05;
/** A way back keeps to the lower part of a side, so that it is not taken for a way on. */
const LOWER = 13;

/** Rows as wide as the page allows; strips and gutters as wide as their lines need. */
export function layoutFlow(flow: Flow, words: BoxWords, room = PAGE_WIDTH): Layout {
  const boxes = flow.nodes.map((node) => boxOf(node, words));
  let layout = arrange(flow, boxes, COLUMNS);
  for (let most = COLUMNS - 1; layout.width > room * SHRINK && most > 1; most -= 1) layout = arrange(flow, boxes, most);
  return layout;
}

function arrange(flow: Flow, boxes: Box[], most: number): Layout {
  const bands = inBands(boxes, flow.edges, most);
  const ways = waysOf(flow.edges, bands.placed);
  const rows = rowsOf(bands, ways);
  const columns = columnsOf(bands, ways, rows);
  const drawn = bands.placed.map(
    (one): DrawnBox => ({
      ...one,
      x: columns.left(one.column),
      y: rows.top(one.band) + one.middle - one.height / 2,
      isFirst: !flow.edges.some(({ to, kind }) => kind === 'after' && to === one.node.id),
      isLast: !flow.edges.some(({ from, kind }) => kind === 'after' && from === one.node.id),
    }),
  );
  return {
    width: columns.width,
    height: rows.height,
    boxes: drawn,
    ways: ways.map((way) => ({ edge: way.edge, points: straightened(pointsOf(way, rows, columns)) })),
  };
}

interface Rows {
  top: (band: number) => number;
  gutter: (band: number, key: string) => number;
  height: number;
}

function rowsOf({ heights }: Bands, ways: Way[]): Rows {
  const gutters = heights.map((_, band) => tracksFor(levelsIn(band, ways)));
  const tops: number[] = [];
  let y = MARGIN;
  heights.forEach((height, band) => {
    tops.push(y);
    y += height + gutterHeight(gutters[band], band === heights.length - 1);
  });
  const top = (band: number) => tops[band] ?? 0;
  return {
    top,
    gutter: (band, key) =>
      top(band) + (heights[band] ?? 0) + GUTTER.before + (gutters[band]?.of(key) ?? 0) * GUTTER.track,
    height: y + MARGIN,
  };
}

const levelsIn = (band: number, ways: Way[]) =>
  ways.flatMap(({ key, strips: [from = 0, to = 0], levels: [level] }) =>
    level && 'gutter' in level && level.gutter === band ? [{ key, from: from * 100, to: to * 100 }] : [],
  );

function gutterHeight(tracks: Tracks | undefined, isLast: boolean): number {
  const needed = tracks && tracks.count > 0 ? GUTTER.before + GUTTER.after + (tracks.count - 1) * GUTTER.track : 0;
  return isLast ? needed : Math.max(GUTTER.least, needed);
}

interface Columns {
  left: (column: number) => number;
  strip: (strip: number, key: string) => number;
  width: number;
}

function columnsOf({ columns }: Bands, ways: Way[], rows: Rows): Columns {
  const strips = Array.from({ length: columns + 1 }, (_, strip) => tracksFor(risesIn(strip, ways, rows)));
  const starts: number[] = [];
  let x = MARGIN;
  strips.forEach((tracks, strip) => {
    starts.push(x);
    const needed = STRIP.before + STRIP.after + Math.max(0, tracks.count - 1) * STRIP.track;
    x += Math.max(STRIP.least, needed) + (strip < columns ? BOX.width : 0);
  });
  return {
    left: (column) => (starts[column + 1] ?? 0) - BOX.width,
    strip: (strip, key) => (starts[strip] ?? 0) + STRIP.before + (strips[strip]?.of(key) ?? 0) * STRIP.track,
    width: x + MARGIN,
  };
}

const ends = ({ edge, from, to }: Way, rows: Rows) => {
  const shift = ({ height }: Placed) => (edge.kind === 'return' ? height / 2 - LOWER : 0);
  return {
    start: rows.top(from.band) + from.middle + shift(from),
    finish: rows.top(to.band) + to.middle + shift(to),
  };
};

function levelOf({ from, levels: [level], key }: Way, rows: Rows): number | null {
  if (!level) return null;
  return 'gutter' in level ? rows.gutter(level.gutter, key) : rows.top(from.band) + level.across;
}

function risesIn(strip: number, ways: Way[], rows: Rows) {
  return ways.flatMap((way) => {
    const { start, finish } = ends(way, rows);
    const level = levelOf(way, rows);
    const [first, last] = way.strips;
    const rises =
      level === null
        ? [{ at: first, from: start, to: finish }]
        : [
            { at: first, from: start, to: level },
            { at: last, from: level, to: finish },
          ];
    return rises
      .filter(({ at, from, to }) => at === strip && Math.abs(from - to) > 1)
      .map(({ from, to }) => ({ key: way.key, from, to }));
  });
}

function pointsOf(way: Way, rows: Rows, columns: Columns): Point[] {
  const { edge, from, to, key, strips } = way;
  const isBack = edge.kind === 'return';
  const { start, finish } = ends(way, rows);
  const level = levelOf(way, rows);
  const [first = 0, last = first] = strips;
  const out = columns.left(from.column) + (isBack ? 0 : BOX.width);
  const into = columns.left(to.column) + (isBack ? BOX.width : 0);
  const middle =
    level === null
      ? [
          { x: columns.strip(first, key), y: start },
          { x: columns.strip(first, key), y: finish },
        ]
      : [
          { x: columns.strip(first, key), y: start },
          { x: columns.strip(first, key), y: level },
          { x: columns.strip(last, key), y: level },
          { x: columns.strip(last, key), y: finish },
        ];
  return [{ x: out, y: start }, ...middle, { x: into, y: finish }];
}

/** Without the points that lie between their neighbours. */
function straightened(points: Point[]): Point[] {
  return points.filter((point, place) => {
    const [before, after] = [points[place - 1], points[place + 1]];
    if (!before || !after) return true;
    const isLevel = Math.abs(before.y - point.y) < 1 && Math.abs(after.y - point.y) < 1;
    const isUpright = Math.abs(before.x - point.x) < 1 && Math.abs(after.x - point.x) < 1;
    return !isLevel && !isUpright;
  });
}
