/** Which projects hold the execution back, and the shortest list of them that accounts for the whole gap. */
import { shareOf } from '../../../../engine/money';
import { ratioOf } from '../../../../money/ratio';
import { executedBy, executedInAll, type ProjectYear } from './amounts';
import type { TargetStanding } from './targets';
import type { Timeline } from './timeline';

export interface ProjectFigure {
  documentId: string;
  number: string;
  name: string;
  stage: string;
  department: ProjectYear['department'];
  budget: string;
  currentBudget: string;
  executed: string;
  ratio: number | null;
  /** What this project alone lacks towards the target in focus. */
  shortfall: string;
}

function lacking(project: ProjectYear, timeline: Timeline, focus: TargetStanding | null): number {
  if (!focus) return 0;
  const required = shareOf(project.initial, focus.ratio);
  return Math.max(0, required - executedBy(project, timeline, focus.by));
}

export function projectFigures(rows: ProjectYear[], timeline: Timeline, focus: TargetStanding | null): ProjectFigure[] {
  return rows
    .map((row) => ({ row, shortfall: lacking(row, timeline, focus) }))
    .sort((a, b) => b.shortfall - a.shortfall || a.row.number.localeCompare(b.row.number))
    .map(({ row, shortfall }) => ({
      documentId: row.documentId,
      number: row.number,
      name: row.name,
      stage: row.stage,
      department: row.department,
      budget: String(row.initial),
      currentBudget: String(row.current),
      executed: String(executedInAll(row)),
      ratio: ratioOf(executedInAll(row), row.initial),
      shortfall: String(shortfall),
    }));
}

export interface Explanation {
  rule: string | null;
  by: string | null;
  gap: string;
  /** Share of the gap that one project accounts for; they add up to 1 or more, since others may be ahead. */
  projects: (Pick<ProjectFigure, 'documentId' | 'number' | 'name' | 'department' | 'shortfall'> & { share: number })[];
}

/** `figures` largest shortfall first: taking from the top gives the shortest list whose sum covers the gap. */
export function explanationOf(figures: ProjectFigure[], focus: TargetStanding | null): Explanation {
  const gap = focus ? Number(focus.shortfall) : 0;
  const projects: Explanation['projects'] = [];
  let covered = 0;
  for (const { documentId, number, name, department, shortfall } of figures) {
    if (covered >= gap) break;
    covered += Number(shortfall);
    projects.push({ documentId, number, name, department, shortfall, share: ratioOf(Number(shortfall), gap) ?? 0 });
  }
  return { rule: focus?.rule ?? null, by: focus?.by ?? null, gap: String(gap), projects };
}
