/** What a step that should be done is waiting for: the opinions that are missing, else those who will give them. */
import type { Awaited } from '../dossier';
import type { Reason } from '../finding';
import { bodiesOf, holdersOf } from '../holders';
import type { Inquiry } from '../inquiry';
import { own } from '../lookup';
import type { StepRule, StepState } from '../rulebook';

interface Told {
  step: string;
  actual: StepState | null;
  limit: StepState;
  /** The rule that describes it; without one nobody can say whose it is. */
  rule: StepRule | undefined;
}

function awaitedAt(inquiry: Inquiry, { step, rule }: Told): Awaited | undefined {
  const awaited = own(inquiry.dossier.awaited ?? {}, step);
  if (awaited && awaited.by.length > 0) return awaited;
  const by = rule ? bodiesOf(holdersOf(inquiry, rule.by)) : [];
  return by.length > 0 ? { by } : undefined;
}

/** The leaf as it is told. A step that was rejected waits for nobody. */
export function stepReason(inquiry: Inquiry, told: Told): Extract<Reason, { kind: 'step' }> {
  const { step, actual, limit } = told;
  const holds = actual === null ? null : actual === limit;
  const isAwaited = holds === false && limit === 'done' && actual !== 'rejected';
  const awaits = isAwaited ? awaitedAt(inquiry, told) : undefined;
  return { kind: 'step', step, actual, limit, holds, ...(awaits && { awaits }) };
}
