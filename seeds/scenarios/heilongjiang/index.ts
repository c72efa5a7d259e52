/** The demo under the Heilongjiang regulation: the plan of each year, the portfolio, and the stories between. */
import { livesOf, plotsOf, scenesOf } from '../../generators/portfolio';
import type { Book } from '../../story/book';
import type { Cast } from '../../story/cast';
import { callFor, PlanWalk, planScenes } from '../../story/plan';
import type { Place, Tale } from '../../story/tale';
import type { Scene } from '../../story/teller';
import { adjustments } from './adjustments';
import { classifiedPath, intranetPath, majorChangeBack, mergedPath } from './approval-paths';
import { course } from './course';
import { guidedAcceptance } from './guided-acceptance';
import { of2024, of2025, of2026, of2027 } from './lines';
import { nonSharing } from './non-sharing';
import { offPlan } from './off-plan';
import { postponedAcceptance } from './postponement';
import { sanctions } from './sanctions';
import { suspension } from './suspension';

export const TALES: ((place: Place) => Tale)[] = [
  mergedPath,
  intranetPath,
  classifiedPath,
  majorChangeBack,
  offPlan,
  nonSharing,
  suspension,
  postponedAcceptance,
  adjustments,
  guidedAcceptance,
  sanctions,
];

/** Called for in June, compiled with finance in October, approved by the provincial government, issued. */
export function yearPlan(cast: Cast, book: Book, year: number): Scene[] {
  const before = year - 1;
  return [
    callFor(cast, year, `${before}-06-12`),
    ...planScenes(new PlanWalk(cast, book, year), [
      [`${before}-10-16`, ['report']],
      [`${before}-11-06`, ['issue']],
      [`${before}-12-11`, []],
    ]),
  ];
}

export function heilongjiangScenes(cast: Cast, book: Book): Scene[] {
  const years = { 2024: of2024, 2025: of2025, 2026: of2026, 2027: of2027 };
  const plots = Object.entries(years).flatMap(([year, lines]) => plotsOf(Number(year), lines));
  return [
    ...[2024, 2025, 2026].flatMap((year) => yearPlan(cast, book, year)),
    callFor(cast, 2027, '2026-06-12'),
    ...planScenes(new PlanWalk(cast, book, 2027), [['2026-10-16', ['report']]]),
    ...scenesOf(livesOf(plots, course, cast, book), course),
    ...TALES.flatMap((tale) => tale({ cast, book, course }).scenes),
  ];
}
