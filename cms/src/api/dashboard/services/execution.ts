/** Budget execution of a year as it stood on a day, against the targets of the rulebook. */

import { scopeOf } from '../../../access/scope';
import { ratioOf } from '../../../money/ratio';
import { targetDaysOf } from '../../../money/target-days';
import { calendar, rulebookFor } from '../../../rulebooks/registry';
import type { Tx } from '../../../write/tx';
import { executedInAll, type ProjectYear, sumOf } from './execution/amounts';
import { explanationOf, projectFigures } from './execution/explain';
import { forecastOf } from './execution/forecast';
import { projectYears, recordedAfter } from './execution/query';
import { seriesOf } from './execution/series';
import { focusOf, type TargetStanding, targetsOf, type Yardstick } from './execution/targets';
import { timelineOf } from './execution/timeline';
import { unitFigures } from './execution/units';

/** Those that lack most come first; nobody reads further down. */
const MOST_PROJECTS = 500;

export interface ExecutionQuestion {
  year: number;
  asOf: string;
  department?: string;
  project?: string;
}

export async function execution(tx: Tx, question: ExecutionQuestion) {
  const { year, asOf, department, project } = question;
  const rulebook = rulebookFor(tx.actor.jurisdictionCode, asOf);
  const days = targetDaysOf(rulebook, year, asOf);
  const timeline = timelineOf(year, asOf, days);
  const selection = { scope: scopeOf(tx.actor), department, project };
  const rows = await projectYears(tx.trx, selection, timeline);
  const later = new Map<string, number>();
  for (const day of new Set([...days.filter((one) => one <= timeline.end), timeline.end]))
    later.set(day, await recordedAfter(tx.trx, selection, timeline, day));
  const figures = figuresOf({ rulebook, calendar: calendar(), timeline }, rows);
  return { asOf, year, ...figures, ...recordedLater(figures, later, timeline.end) };
}

/** A payment counts by the day of its voucher; what was entered only after the day of a figure is told beside it. */
function recordedLater({ targets }: { targets: TargetStanding[] }, later: Map<string, number>, end: string) {
  const told = (day: string): string => String(later.get(day) ?? 0);
  return {
    recordedLater: told(end),
    targets: targets.map((target) => ({ ...target, recordedLater: told(target.by) })),
  };
}

/** Pure: the same rows give the same figures. */
export function figuresOf(yardstick: Yardstick, rows: ProjectYear[]) {
  const { timeline } = yardstick;
  const sum = sumOf(rows, timeline);
  const targets = targetsOf(yardstick, sum);
  const focus = focusOf(targets);
  const projects = projectFigures(rows, timeline, focus);
  return {
    budget: String(sum.initial),
    currentBudget: String(sum.current),
    executed: String(executedInAll(sum)),
    ratio: ratioOf(executedInAll(sum), sum.initial),
    targets,
    series: seriesOf(sum, timeline),
    forecast: forecastOf(sum, timeline, targets),
    units: unitFigures(yardstick, rows, focus),
    projects: projects.slice(0, MOST_PROJECTS),
    explanation: explanationOf(projects, focus),
  };
}
