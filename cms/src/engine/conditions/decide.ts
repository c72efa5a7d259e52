/** A condition on a dossier. Every leaf is looked at, so that the reasons do not depend on their order. */
import type { Inquiry } from '../inquiry';
import { leaves } from '../leaves';
import type { Condition } from '../rulebook';
import { allOf, anyOf, not } from '../three-valued';
import { type Answer, combine } from './answer';

export function decideIn(inquiry: Inquiry, condition: Condition): Answer {
  if ('all' in condition)
    return combine(
      condition.all.map((one) => decideIn(inquiry, one)),
      allOf,
    );
  if ('any' in condition)
    return combine(
      condition.any.map((one) => decideIn(inquiry, one)),
      anyOf,
    );
  if ('not' in condition) {
    const inner = decideIn(inquiry, condition.not);
    return { ...inner, holds: not(inner.holds) };
  }
  return leaves(inquiry, condition);
}
