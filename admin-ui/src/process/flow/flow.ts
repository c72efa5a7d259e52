import type { StatusKind } from '../../status/kinds';

/** What became of a step in one case. */
export interface FlowMark {
  kind: StatusKind;
  word: string;
  /** 剩余 3 个工作日, 依第六条不适用, 2026-07-30 */
  detail?: string;
  /** The rule that made it so. */
  because?: { article: string; path: string | null };
}

/** One step, already worded: the drawing and the list add nothing but form. */
export interface FlowNode {
  id: string;
  title: string;
  /** Whose colour it bears. */
  body: string | undefined;
  actors: string;
  /** 7个工作日 */
  limit?: string;
  /** Who is consulted, how many of those before suffice, whether it may be left out. */
  notes: string[];
  /** Several ways to do the step, each with its condition; told in the list only. */
  details?: string[];
  /** When the step exists at all. */
  condition?: string;
  isConditional: boolean;
  rule: string | null;
  article: string;
  /** Where its rule is read. */
  path: string | null;
  mark?: FlowMark;
}

export interface FlowEdge {
  from: string;
  to: string;
  kind: 'after' | 'return';
}

export interface Flow {
  nodes: FlowNode[];
  edges: FlowEdge[];
}

export interface Point {
  x: number;
  y: number;
}
