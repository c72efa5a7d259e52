/** The rulebooks side by side: searched and compared in the versions in force on a day. */
import type { Rulebook } from '../../../engine/rulebook';
import { parsed } from '../../../write/input';
import { ComparisonQuestion, compare, mustExist } from './comparison';
import { SearchQuestion, searchRules } from './search';

type InForce = (id: string) => Rulebook;

export function searched(query: unknown, rulebooks: Rulebook[]) {
  return searchRules(rulebooks, parsed(SearchQuestion, query));
}

export function compared(query: unknown, inForce: InForce) {
  const asked = parsed(ComparisonQuestion, query);
  const rulebooks = asked.ids.map(inForce);
  mustExist(asked, rulebooks);
  return compare(rulebooks, asked);
}
