import type { PacePoint, PaceTarget } from './series';
import { dayOfYear, LAST_DAY } from './yearAxis';

export interface PaceRow {
  day: number;
  ratio?: number;
  target?: number;
  text?: string;
}

function targetRows(targets: PaceTarget[]): PaceRow[] {
  const sorted = [...targets].sort((a, b) => a.by.localeCompare(b.by));
  const start = sorted[0];
  if (!start) return [];
  const steps = sorted.map((target) => ({ day: dayOfYear(target.by), target: target.ratio, text: target.label }));
  return [{ day: 0, target: start.ratio }, ...steps];
}

/** One row a day: recharts draws both lines from one list, and a day with both needs both values on the same row. */
export function paceRows(points: PacePoint[], targets: PaceTarget[]): PaceRow[] {
  const byDay = new Map<number, PaceRow>();
  const actual = points.map((point) => ({ day: dayOfYear(point.on), ratio: point.ratio, text: point.text }));
  for (const row of [...targetRows(targets), ...actual]) {
    const before = byDay.get(row.day);
    const text = [before?.text, row.text].filter(Boolean).join('；');
    byDay.set(row.day, { ...before, ...row, text });
  }
  return [...byDay.values()].filter((row) => row.day <= LAST_DAY).sort((a, b) => a.day - b.day);
}

/** The axis ends above the highest value, on a whole tenth, so that a line over 100% stays in the picture. */
export function axisTop(rows: PaceRow[]): number {
  const highest = Math.max(1, ...rows.map((row) => Math.max(row.ratio ?? 0, row.target ?? 0)));
  return Math.ceil(highest * 10) / 10;
}
