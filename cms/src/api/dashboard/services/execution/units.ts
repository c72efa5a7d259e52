/** The same figures per unit, those furthest behind first. */
import { ratioOf } from '../../../../money/ratio';
import { executedInAll, type ProjectYear, sumOf } from './amounts';
import { focusIn, type TargetStanding, targetsOf, type Yardstick } from './targets';

export interface UnitFigure {
  department: ProjectYear['department'];
  projects: number;
  budget: string;
  currentBudget: string;
  executed: string;
  ratio: number | null;
  targets: TargetStanding[];
  /** What the unit lacks towards the target in focus. */
  shortfall: string;
}

function groupsOf(rows: ProjectYear[]): ProjectYear[][] {
  const groups = new Map<string, ProjectYear[]>();
  for (const row of rows) {
    const group = groups.get(row.department.documentId);
    if (group) group.push(row);
    else groups.set(row.department.documentId, [row]);
  }
  return [...groups.values()];
}

export function unitFigures(yardstick: Yardstick, rows: ProjectYear[], focus: TargetStanding | null): UnitFigure[] {
  const figures = groupsOf(rows).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const sum = sumOf(group, yardstick.timeline);
    const targets = targetsOf(yardstick, sum);
    return {
      department: first.department,
      projects: group.length,
      budget: String(sum.initial),
      currentBudget: String(sum.current),
      executed: String(executedInAll(sum)),
      ratio: ratioOf(executedInAll(sum), sum.initial),
      targets,
      shortfall: focusIn(targets, focus)?.shortfall ?? '0',
    };
  });
  return figures.sort((a, b) => Number(b.shortfall) - Number(a.shortfall) || byName(a, b));
}

const byName = (a: UnitFigure, b: UnitFigure): number => a.department.name.localeCompare(b.department.name, 'zh-CN');
