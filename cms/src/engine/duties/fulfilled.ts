/** On which day a condition came to hold, as far as its leaves say so. */
import { earliestOf, isDate, latestOf } from '../dates';
import type { Inquiry } from '../inquiry';
import { dateOf, findRows } from '../rows';
import type { Condition, RecordLeaf } from '../rulebook';

export function fulfilledOn(inquiry: Inquiry, condition: Condition): string | undefined {
  const days = (conditions: Condition[]): string[] => conditions.flatMap((one) => fulfilledOn(inquiry, one) ?? []);
  if ('all' in condition) return latestOf(days(condition.all));
  if ('any' in condition) return earliestOf(days(condition.any.filter((one) => inquiry.decide(one).holds === true)));
  if ('record' in condition) return rowDay(inquiry, condition);
  if (!('fact' in condition)) return undefined;
  const { value } = inquiry.known(condition.fact);
  return isDate(value) ? value : undefined;
}

/** The day of the row with which there were enough. */
function rowDay(inquiry: Inquiry, leaf: RecordLeaf): string | undefined {
  const days = (findRows(inquiry, leaf.record, leaf).rows ?? []).flatMap((row) => dateOf(row, leaf.dated) ?? []);
  return leaf.newest ? days.sort().at(-1) : days.sort()[leaf.atLeast - 1];
}
