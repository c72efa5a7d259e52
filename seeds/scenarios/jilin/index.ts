/** The demo under the Jilin regulation: the portfolio on the standard path, and the stories between. */
import { livesOf, plotsOf, scenesOf } from '../../generators/portfolio';
import type { Book } from '../../story/book';
import type { Cast } from '../../story/cast';
import type { Place, Tale } from '../../story/tale';
import type { Scene } from '../../story/teller';
import { emergencyPath, inPlanPath, otherLawPath, simplePath } from './approval-paths';
import { course } from './course';
import { delegatedAcceptance } from './delegated-acceptance';
import { failedAcceptance, fifteenGroups } from './final-acceptance';
import { fundIncrease } from './fund-increase';
import { jointBuilding } from './joint-building';
import { of2024, of2025, of2026, of2027 } from './lines';
import { longBuilding } from './long-building';
import { nonSharing } from './non-sharing';
import { ownAdjustment } from './own-adjustment';
import { postEvaluation } from './post-evaluation';
import { postponedAcceptance } from './postponement';
import { mechanismAndFund, provincialPlan } from './province';
import { severeDelay } from './severe-delay';
import { mendedInTime, stoppedPayment } from './supervision';
import { unifiedMode } from './unified';

export const TALES: ((place: Place) => Tale)[] = [
  inPlanPath,
  emergencyPath,
  simplePath,
  otherLawPath,
  unifiedMode,
  fundIncrease,
  fifteenGroups,
  failedAcceptance,
  delegatedAcceptance,
  postponedAcceptance,
  ownAdjustment,
  severeDelay,
  longBuilding,
  mendedInTime,
  stoppedPayment,
  nonSharing,
  jointBuilding,
  postEvaluation,
];

export function jilinScenes(cast: Cast, book: Book): Scene[] {
  const years = { 2024: of2024, 2025: of2025, 2026: of2026, 2027: of2027 };
  const plots = Object.entries(years).flatMap(([year, lines]) => plotsOf(Number(year), lines));
  return [
    ...provincialPlan(cast),
    ...mechanismAndFund(cast),
    ...scenesOf(livesOf(plots, course, cast, book), course),
    ...TALES.flatMap((tale) => tale({ cast, book, course }).scenes),
  ];
}
