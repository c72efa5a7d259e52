/** A step is in a state. A step not named among given ones has not happened. */
import { stepReason } from '../cases/awaited';
import { choose, processOf } from '../cases/process';
import { type Answer, answer } from '../conditions/answer';
import type { Inquiry } from '../inquiry';
import { own } from '../lookup';
import type { StepLeaf, StepRule } from '../rulebook';

export function stepLeaf(inquiry: Inquiry, { step, is }: StepLeaf): Answer {
  const actual = inquiry.dossier.steps ? (own(inquiry.dossier.steps, step) ?? 'waiting') : null;
  const reason = stepReason(inquiry, { step, actual, limit: is, rule: ruleAt(inquiry, step) });
  return answer(reason.holds, reason, [step]);
}

/** `procedure.step` → of the rules that describe it the one that applies. */
function ruleAt(inquiry: Inquiry, id: string): StepRule | undefined {
  const [procedure = '', step = ''] = id.split('.');
  const node = processOf(inquiry.rulebook, procedure).byStep.get(step);
  return node && choose(inquiry, node).rule;
}
