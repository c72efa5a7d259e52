/** What a project, a unit or everybody has been given and has executed in one year, in fen. */
import type { Timeline } from './timeline';

export interface YearAmounts {
  /** The initial target: the first budget row of each project, which is never changed. */
  initial: number;
  /** The budget with its adjustments. */
  current: number;
  /** Executed up to and including each boundary of the timeline. */
  upTo: number[];
}

export interface ProjectYear extends YearAmounts {
  id: number;
  documentId: string;
  number: string;
  name: string;
  stage: string;
  department: { documentId: string; name: string };
}

export function sumOf(rows: YearAmounts[], timeline: Timeline): YearAmounts {
  const sum: YearAmounts = { initial: 0, current: 0, upTo: timeline.boundaries.map(() => 0) };
  for (const row of rows) {
    sum.initial += row.initial;
    sum.current += row.current;
    sum.upTo = sum.upTo.map((amount, index) => amount + (row.upTo[index] ?? 0));
  }
  return sum;
}

/** Executed by the end of that day; a day after the last boundary counts as the last boundary. */
export function executedBy(amounts: YearAmounts, timeline: Timeline, day: string): number {
  const index = timeline.boundaries.filter((boundary) => boundary <= day).length - 1;
  return amounts.upTo[index] ?? 0;
}

export const executedInAll = (amounts: YearAmounts): number => amounts.upTo.at(-1) ?? 0;
