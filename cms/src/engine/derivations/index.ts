/** What a fact is derived from, one form a line. */
import type { Derivation, FactId } from '../facts';
import type { Inquiry, Known } from '../inquiry';
import {
  days,
  difference,
  earliest,
  ends,
  largest,
  latest,
  months,
  prefer,
  ratio,
  shifted,
  smallest,
  total,
  workdays,
} from './arithmetic';
import { countRows, endRow, sumRows } from './records';
import { repeatedItems } from './repeated';

export function derivations(inquiry: Inquiry, of: FactId, derive: Derivation): Known {
  if ('sum' in derive) return sumRows(inquiry, of, derive);
  if ('count' in derive) return countRows(inquiry, of, derive);
  if ('row' in derive) return endRow(inquiry, of, derive);
  if ('repeated' in derive) return repeatedItems(inquiry, of, derive);
  if ('total' in derive) return total(inquiry, of, derive.total);
  if ('difference' in derive) return difference(inquiry, of, derive.difference);
  if ('ratio' in derive) return ratio(inquiry, of, derive.ratio);
  if ('largest' in derive) return largest(inquiry, of, derive.largest);
  if ('smallest' in derive) return smallest(inquiry, of, derive.smallest);
  if ('latest' in derive) return latest(inquiry, of, derive.latest);
  if ('earliest' in derive) return earliest(inquiry, of, derive.earliest);
  if ('prefer' in derive) return prefer(inquiry, derive.prefer);
  if ('months' in derive) return months(inquiry, of, derive.months);
  if ('days' in derive) return days(inquiry, of, derive.days);
  if ('ends' in derive) return ends(inquiry, of, derive.ends);
  if ('shifted' in derive) return shifted(inquiry, of, derive.shifted);
  if ('workdays' in derive) return workdays(inquiry, of, derive.workdays);
  const { holds, missing } = inquiry.decide(derive.holds);
  return { value: holds ?? undefined, missing };
}
