import { toFen } from '../../format/money';
import type { PlanDetail } from './planTypes';

/** The server's sum against the server's total: a difference, not a rule. */
export function restOf({ totalBudget, sum }: Pick<PlanDetail, 'totalBudget' | 'sum'>): bigint | null {
  const total = toFen(totalBudget);
  const planned = toFen(sum);
  return total === null || planned === null ? null : total - planned;
}
