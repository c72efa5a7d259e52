/** The bounds of a quantity. Amounts, counts and shares are zero or more unless the dictionary says otherwise. */
import type { FactDefinition } from '../../engine/facts';
import { isQuantity } from '../../engine/input/range';
import type { Problem } from '../problem';
import type { RawFact } from '../schema/facts';
import type { Spot } from '../source';
import { readLiteral } from './literal';

type Range = Pick<FactDefinition, 'least' | 'greatest'>;
const UNBOUNDED = 'none';

/** Only what is counted, summed up or divided is surely no less than nothing; a difference may be. */
const isNeverNegative = ({ derive }: RawFact): boolean =>
  !derive || 'sum' in derive || 'count' in derive || 'ratio' in derive;

export function readRange(fact: RawFact, spot: Spot, problems: Problem[]): Range {
  if (!isQuantity(fact.type)) return {};
  const read = (key: 'least' | 'greatest'): number | undefined => {
    const literal = readLiteral(fact.type, fact[key]);
    if ('value' in literal) return literal.value as number;
    problems.push(spot.down(key).problem(literal.message, literal.mend));
    return undefined;
  };
  const least = fact.least === undefined ? defaultLeast(fact) : fact.least === UNBOUNDED ? undefined : read('least');
  const greatest = fact.greatest === undefined ? undefined : read('greatest');
  if (least !== undefined && greatest !== undefined && least > greatest)
    problems.push(spot.down('greatest').problem('最大值比最小值还小', '改正 least 或 greatest'));
  return { ...(least !== undefined && { least }), ...(greatest !== undefined && { greatest }) };
}

const defaultLeast = (fact: RawFact): number | undefined => (isNeverNegative(fact) ? 0 : undefined);
