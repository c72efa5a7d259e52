import { SHAPES } from '../../status/shapes';
import { BOX, type Line } from './box';
import type { Point } from './flow';
import type { Ink } from './ink';
import { LegendRow } from './LegendRow';
import type { DrawnBox, DrawnWay, Layout } from './layout';
import { colorsOf, type LegendEntry } from './legend';
import { mergedStrokes } from './merged';

const FONT = 'PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Noto Sans SC, sans-serif';
const TITLE = 40;

export interface DrawingProps {
  layout: Layout;
  legend: { entries: LegendEntry[]; height: number };
  ink: Ink;
  name: string;
  /** The name is also drawn; on a page the heading says it. */
  isFile?: boolean;
}

/** A procedure as one SVG that needs nothing but itself: no style sheet, no font file, no hook. */
export function FlowDrawing({ layout, legend, ink, name, isFile }: DrawingProps) {
  const top = isFile ? TITLE : 0;
  const height = top + layout.height + legend.height;
  const forward = layout.ways.filter(({ edge }) => edge.kind === 'after');
  const back = layout.ways.filter(({ edge }) => edge.kind === 'return');
  const targets = [...new Set(back.map(({ edge }) => edge.to))];
  const colors = colorsOf(layout.boxes.map(({ node }) => node));
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={layout.width}
      height={height}
      viewBox={`0 0 ${layout.width} ${height}`}
      fontFamily={FONT}
      style={{ display: 'block', maxWidth: '100%', height: 'auto' }}
    >
      <title>{name}</title>
      <rect width={layout.width} height={height} fill={ink.paper} />
      {isFile && (
        <text x={2} y={24} fontSize={17} fontWeight={600} fill={ink.text}>
          {name}
        </text>
      )}
      <g transform={`translate(0 ${top})`}>
        {forward.map((way) => (
          <WayLine key={`${way.edge.from} ${way.edge.to}`} way={way} ink={ink} />
        ))}
        {targets.map((target) => (
          <WaysBack key={target} ways={back.filter(({ edge }) => edge.to === target)} ink={ink} />
        ))}
        {layout.boxes.map((box) => (
          <StepBox
            key={box.node.id}
            box={box}
            ink={ink}
            color={ink.bodies[(colors.get(box.node.body ?? '') ?? 0) % ink.bodies.length]}
          />
        ))}
        <g transform={`translate(2 ${layout.height})`}>
          {legend.entries.map((entry) => (
            <LegendRow key={`${entry.form} ${entry.color}`} entry={entry} ink={ink} />
          ))}
        </g>
      </g>
    </svg>
  );
}

const CORNER = 5;

function WayLine({ way, ink }: { way: DrawnWay; ink: Ink }) {
  return (
    <>
      <path d={rounded(way.points)} fill="none" stroke={ink.line} strokeWidth={1.3} />
      <Tip points={way.points} color={ink.line} />
    </>
  );
}

/** Ways back to one step run together. */
function WaysBack({ ways, ink }: { ways: DrawnWay[]; ink: Ink }) {
  const strokes = mergedStrokes(ways.map(({ points }) => points));
  const path = strokes.map(([from, to]) => `M${from.x} ${from.y}L${to.x} ${to.y}`).join('');
  return (
    <>
      <path d={path} fill="none" stroke={ink.back} strokeWidth={1.3} strokeDasharray="5 4" />
      {ways.map((way) => (
        <Tip key={way.edge.from} points={way.points} color={ink.back} />
      ))}
    </>
  );
}

function Tip({ points, color }: { points: Point[]; color: string }) {
  const [tip, before] = [points.at(-1), points.at(-2)];
  return tip && before ? <path d={arrow(before, tip)} fill={color} /> : null;
}

function arrow(before: Point, tip: Point): string {
  const side = before.x < tip.x ? -1 : 1;
  return `M${tip.x} ${tip.y}l${side * 8} -4v8z`;
}

/** Corners cut short by a small curve. */
function rounded(points: Point[]): string {
  return points
    .map((point, place) => {
      const [before, after] = [points[place - 1], points[place + 1]];
      if (!before) return `M${point.x} ${point.y}`;
      if (!after) return `L${point.x} ${point.y}`;
      const into = towards(point, before);
      const out = towards(point, after);
      return `L${into.x} ${into.y}Q${point.x} ${point.y} ${out.x} ${out.y}`;
    })
    .join('');
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const step = Math.min(CORNER, length / 2) / length;
  return { x: from.x + (to.x - from.x) * step, y: from.y + (to.y - from.y) * step };
}

function StepBox({ box, ink, color }: { box: DrawnBox; ink: Ink; color: string | undefined }) {
  const { node, x, y, height, lines } = box;
  const look = ink.marks[node.mark?.kind ?? 'waiting'];
  const isStrong = node.mark !== undefined && ['current', 'overdue', 'blocked'].includes(node.mark.kind);
  const isOpen = node.mark ? node.mark.kind === 'skipped' : node.isConditional;
  const content = (
    <g transform={`translate(${x} ${y})`}>
      <rect
        width={BOX.width}
        height={height}
        rx={5}
        fill={look.ground}
        stroke={look.frame}
        strokeWidth={isStrong ? 2.4 : 1}
        strokeDasharray={isOpen ? '5 3' : undefined}
      />
      <path d={`M0 5a5 5 0 0 1 ${BOX.bar} -5v${height}a5 5 0 0 1 -${BOX.bar} -5z`} fill={color} />
      {lines.map((line) => (
        <BoxLine key={`${line.role} ${line.y}`} line={line} box={box} ink={ink} />
      ))}
    </g>
  );
  const middle = y + height / 2;
  const ends = (
    <>
      {box.isFirst && <circle cx={x - 1} cy={middle} r={5} fill={ink.line} />}
      {box.isLast && (
        <g fill={ink.paper} stroke={ink.line}>
          <circle cx={x + BOX.width} cy={middle} r={6} strokeWidth={1.3} />
          <circle cx={x + BOX.width} cy={middle} r={2.8} fill={ink.line} />
        </g>
      )}
    </>
  );
  if (!node.path)
    return (
      <g>
        {content}
        {ends}
      </g>
    );
  return (
    <g>
      <a
        href={`#${node.path}`}
        aria-label={[node.title, node.actors, node.article, node.mark?.word].filter(Boolean).join('，')}
      >
        {content}
      </a>
      {ends}
    </g>
  );
}

function BoxLine({ line, box, ink }: { line: Line; box: DrawnBox; ink: Ink }) {
  const left = BOX.padding + BOX.bar;
  const isMark = line.role === 'mark';
  const kind = box.node.mark?.kind ?? 'waiting';
  const isQuiet = line.role === 'note' || line.role === 'condition' || kind === 'skipped';
  const color = isMark || line.role === 'detail' ? ink.marks[kind].text : isQuiet ? ink.quiet : ink.text;
  return (
    <>
      {isMark && (
        <g transform={`translate(${left} ${line.y - 10.5})`} color={color}>
          {SHAPES[kind].path}
        </g>
      )}
      <text
        x={left + (isMark ? 16 : 0)}
        y={line.y}
        fontSize={line.size}
        fontWeight={line.role === 'title' || isMark ? 600 : 400}
        fill={color}
        textDecoration={line.role === 'title' && kind === 'skipped' ? 'line-through' : undefined}
      >
        {line.text}
      </text>
    </>
  );
}
