/** The items of a quarterly return: six that are worded, four that are counted. */
import type { FactDefinition } from '../../../engine/facts';

export const WORDED = [
  'progress.procedures',
  'progress.tendering',
  'progress.startedOn',
  'progress.completedOn',
  'progress.implementation',
  'progress.current',
] as const;

/** Column of the row → its fact, by which rules and screens name it. */
export const COUNTED = {
  investedYear: 'progress.investedYear',
  paidYear: 'progress.paidYear',
  investedTotal: 'progress.investedTotal',
  paidTotal: 'progress.paidTotal',
} as const;
export type Counted = Record<keyof typeof COUNTED, number>;

/** Any typed fact of the topic: a rulebook may ask for more than the product does. */
export const belongs = (definition: FactDefinition): boolean =>
  definition.source === 'typed' && definition.id.startsWith('progress.');
