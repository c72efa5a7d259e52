/** A step is in a state. A step not named among given ones has not happened. */
import { type Answer, answer } from '../conditions/answer';
import type { Inquiry } from '../inquiry';
import { own } from '../lookup';
import type { StepLeaf } from '../rulebook';

export function stepLeaf({ dossier }: Inquiry, { step, is }: StepLeaf): Answer {
  const actual = dossier.steps ? (own(dossier.steps, step) ?? 'waiting') : null;
  const holds = actual === null ? null : actual === is;
  return answer(holds, { kind: 'step', step, actual, limit: is, holds }, [step]);
}
