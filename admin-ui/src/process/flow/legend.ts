import type { FlowNode } from './flow';
import { widthOf } from './text';

export interface LegendEntry {
  label: string;
  x: number;
  y: number;
  /** Place in the ink's row of body colours; null: a kind of line or frame. */
  color: number | null;
  form: 'body' | 'back' | 'conditional';
}
export interface LegendWords {
  back: string;
  conditional: string;
  bodyOf: (body: string) => string;
}

const SIZE = 12;
const ROW = 20;
const SIGN = 22;
const SPACE = 18;

/** The bodies of a picture, each with its colour: the first takes the first. */
export function colorsOf(nodes: FlowNode[]): Map<string, number> {
  const bodies = nodes.flatMap(({ body }) => (body ? [body] : []));
  return new Map([...new Set(bodies)].map((body, place) => [body, place]));
}

/** What colours and lines mean, in as many rows as the width asks. */
export function legendOf(nodes: FlowNode[], hasBack: boolean, words: LegendWords, width: number) {
  const wanted: Omit<LegendEntry, 'x' | 'y'>[] = [...colorsOf(nodes)].map(([body, color]) => ({
    label: words.bodyOf(body),
    color,
    form: 'body',
  }));
  if (hasBack) wanted.push({ label: words.back, color: null, form: 'back' });
  if (nodes.some((node) => node.isConditional))
    wanted.push({ label: words.conditional, color: null, form: 'conditional' });
  let x = 0;
  let y = ROW;
  const entries = wanted.map((entry): LegendEntry => {
    const room = SIGN + widthOf(entry.label, SIZE) + SPACE;
    if (x > 0 && x + room > width) {
      x = 0;
      y += ROW;
    }
    const placed = { ...entry, x, y };
    x += room;
    return placed;
  });
  return { entries, height: entries.length > 0 ? y + 8 : 0 };
}
