/** The demo under the Yancheng regulation: the reserve pool of each year, the portfolio, and the stories between. */
import { livesOf, plotsOf, scenesOf } from '../../generators/portfolio';
import type { Book } from '../../story/book';
import type { Cast } from '../../story/cast';
import { callFor, PlanWalk, planScenes } from '../../story/plan';
import type { Place, Tale } from '../../story/tale';
import type { Scene } from '../../story/teller';
import { agentBuilt, mergedAcceptance, noMergeAtThreshold } from './acceptance-variants';
import { changeFiling } from './change-filing';
import { classifiedOperation } from './classified';
import { course } from './course';
import { emergencyBypass } from './emergency';
import { extendedAcceptance } from './extension';
import { seriousDelay } from './incident';
import { lowEfficiency } from './inefficient';
import { of2024, of2025, of2026, of2027 } from './lines';
import { withRegisters } from './registers';
import { regularRound, specialAddition } from './supplement';
import { aboveThreshold, atThreshold, belowThreshold } from './threshold';
import { unrectified } from './unrectified';
import { unreviewedEstimate } from './unreviewed-estimate';

export const TALES: ((place: Place) => Tale)[] = [
  belowThreshold,
  atThreshold,
  aboveThreshold,
  emergencyBypass,
  mergedAcceptance,
  noMergeAtThreshold,
  agentBuilt,
  (place) => withRegisters(changeFiling(place)),
  unreviewedEstimate,
  extendedAcceptance,
  classifiedOperation,
  seriousDelay,
  unrectified,
  specialAddition,
  regularRound,
  lowEfficiency,
];

/** Called for in October, compiled in the fourth quarter, filed with the leading group. */
export function reservePool(cast: Cast, book: Book, year: number): Scene[] {
  const before = year - 1;
  return [
    callFor(cast, year, `${before}-10-09`),
    ...planScenes(new PlanWalk(cast, book, year), [
      [`${before}-11-18`, ['participate']],
      [`${before}-12-02`, ['file']],
      [`${before}-12-16`, []],
    ]),
  ];
}

export function yanchengScenes(cast: Cast, book: Book): Scene[] {
  const years = { 2024: of2024, 2025: of2025, 2026: of2026, 2027: of2027 };
  const plots = Object.entries(years).flatMap(([year, lines]) => plotsOf(Number(year), lines));
  const running = new PlanWalk(cast, book, 2027);
  const place = { cast, book, course };
  return [
    ...[2024, 2025, 2026].flatMap((year) => reservePool(cast, book, year)),
    callFor(cast, 2027, '2026-10-09'),
    ...planScenes(running, [['2026-11-18', ['participate']]]),
    ...scenesOf(livesOf(plots, course, cast, book), course),
    ...TALES.flatMap((tale) => tale(place).scenes),
  ];
}
