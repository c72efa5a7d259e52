import type { FlowNode } from './flow';
import { wrap } from './text';

export const BOX = { width: 140, padding: 9, bar: 5 };
const SIZE = { title: 13.5, small: 12 };
const LEADING = { title: 18, small: 16 };
const MOST = { condition: 4, title: 3, actors: 3, limit: 3, note: 2 };

export type LineRole = 'condition' | 'title' | 'actors' | 'limit' | 'note' | 'mark' | 'detail';
export interface Line {
  text: string;
  role: LineRole;
  size: number;
  /** Of its baseline, from the top of the box. */
  y: number;
}
export interface Box {
  node: FlowNode;
  lines: Line[];
  height: number;
}

/** What stands before a condition and before a limit. */
export interface BoxWords {
  condition: string;
  limit: string;
}

/** The lines of a step's box from top to bottom; what does not fit is told in full by the list below. */
export function boxOf(node: FlowNode, words: BoxWords): Box {
  const room = BOX.width - BOX.padding * 2 - BOX.bar;
  const lines: Line[] = [];
  let y = BOX.padding;
  const add = (text: string | undefined, role: LineRole, most: number, indent = 0) => {
    if (!text) return;
    const size = role === 'title' ? SIZE.title : SIZE.small;
    const leading = role === 'title' ? LEADING.title : LEADING.small;
    for (const line of wrap(text, size, room - indent, most)) {
      y += leading;
      lines.push({ text: line, role, size, y: y - leading * 0.28 });
    }
  };
  add(node.condition && words.condition + node.condition, 'condition', MOST.condition);
  add(node.title, 'title', MOST.title);
  add(node.actors, 'actors', MOST.actors);
  add(node.limit && words.limit + node.limit, 'limit', MOST.limit);
  add(node.article, 'note', MOST.note);
  for (const note of node.notes) add(note, 'note', MOST.note);
  if (node.mark) y += 3;
  add(node.mark?.word, 'mark', 1, 16);
  add(node.mark?.detail, 'detail', MOST.note);
  return { node, lines, height: Math.ceil(y + BOX.padding) };
}
