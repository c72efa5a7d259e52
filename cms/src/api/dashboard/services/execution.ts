/** Budget execution of a year as it stood on a day, against the targets of the rulebook. */

import { scopeOf } from '../../../access/scope';
import { ratioOf } from '../../../money/ratio';
import { calendar, rulebookFor } from '../../../rulebooks/registry';
import type { Tx } from '../../../write/tx';
import { executedInAll, type ProjectYear, sumOf } from './execution/amounts';
import { explanationOf, projectFigures } from './execution/explain';
import { forecastOf } from './execution/forecast';
import { projectYears } from './execution/query';
import { seriesOf } from './execution/series';
import { dayOf, focusOf, targetRulesOf, targetsOf, type Yardstick } from './execution/targets';
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
  const days = targetRulesOf(rulebook, asOf).map((rule) => dayOf(rule, year));
  const timeline = timelineOf(year, asOf, days);
  const rows = await projectYears(tx.trx, { scope: scopeOf(tx.actor), department, project }, timeline);
  return { asOf, year, ...figuresOf({ rulebook, calendar: calendar(), timeline }, rows) };
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
