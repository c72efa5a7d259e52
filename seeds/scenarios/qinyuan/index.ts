/** The demo under the Qinyuan rules: the portfolio, and the stories between. */
import { livesOf, plotsOf, scenesOf } from '../../generators/portfolio';
import type { Book } from '../../story/book';
import type { Cast } from '../../story/cast';
import type { Place, Tale } from '../../story/tale';
import type { Scene } from '../../story/teller';
import { approvedChange } from './approved-change';
import { buildFirst } from './build-first';
import { centralPurchase } from './central-purchase';
import { course } from './course';
import { decommission } from './decommission';
import { failedAcceptance } from './failed-acceptance';
import { lapsedEstablishment } from './lapsed-establishment';
import { of2024, of2025, of2026 } from './lines';
import { returnedNeeds } from './returned-needs';
import { sharedData } from './shared-data';
import { supervised } from './supervised';
import { unfiledAcceptance } from './unfiled-acceptance';

export const TALES: ((place: Place) => Tale)[] = [
  returnedNeeds,
  buildFirst,
  approvedChange,
  unfiledAcceptance,
  decommission,
  lapsedEstablishment,
  centralPurchase,
  sharedData,
  supervised,
  failedAcceptance,
];

export function qinyuanScenes(cast: Cast, book: Book): Scene[] {
  const plots = [...plotsOf(2024, of2024), ...plotsOf(2025, of2025), ...plotsOf(2026, of2026)];
  const place = { cast, book, course };
  return [...scenesOf(livesOf(plots, course, cast, book), course), ...TALES.flatMap((tale) => tale(place).scenes)];
}
