/** The demo under the Qinyuan rules: the portfolio, and the stories between. */
import { livesOf, plotsOf, scenesOf } from '../../generators/portfolio';
import type { Book } from '../../story/book';
import type { Cast } from '../../story/cast';
import type { Place, Tale } from '../../story/tale';
import type { Scene } from '../../story/teller';
import { approvedChange } from './approved-change';
import { buildFirst } from './build-first';
import { course } from './course';
import { decommission } from './decommission';
import { lapsedEstablishment } from './lapsed-establishment';
import { of2024, of2025, of2026 } from './lines';
import { returnedNeeds } from './returned-needs';
import { unfiledAcceptance } from './unfiled-acceptance';

export const TALES: ((place: Place) => Tale)[] = [
  returnedNeeds,
  buildFirst,
  approvedChange,
  unfiledAcceptance,
  decommission,
  lapsedEstablishment,
];

export function qinyuanScenes(cast: Cast, book: Book): Scene[] {
  const plots = [...plotsOf(2024, of2024), ...plotsOf(2025, of2025), ...plotsOf(2026, of2026)];
  const place = { cast, book, course };
  return [...scenesOf(livesOf(plots, course, cast, book), course), ...TALES.flatMap((tale) => tale(place).scenes)];
}
