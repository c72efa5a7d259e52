/** What another rule says of this dossier, at whatever event it hangs. */
import { type Answer, answer } from '../conditions/answer';
import type { Inquiry } from '../inquiry';
import type { RuleLeaf } from '../rulebook';

export function ruleLeaf(inquiry: Inquiry, { rule, is }: RuleLeaf): Answer {
  const { outcome, missing } = inquiry.verdict(rule);
  const holds = outcome === 'undetermined' ? null : outcome === is;
  return answer(holds, { kind: 'rule', rule, actual: outcome, limit: is, holds }, missing);
}
