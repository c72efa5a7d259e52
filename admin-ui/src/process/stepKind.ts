import type { StatusKind } from '../status/kinds';
import type { Step, StepState } from '../types';

const KIND: Record<StepState, StatusKind> = {
  waiting: 'waiting',
  open: 'current',
  done: 'done',
  returned: 'warn',
  rejected: 'blocked',
  skipped: 'skipped',
};

/** How a step stands, as shape and key of its word. */
export function stepKind(step: Pick<Step, 'state' | 'overdue'>): { kind: StatusKind; word: string } {
  if (step.state === 'open' && step.overdue) return { kind: 'overdue', word: 'status.step.overdue' };
  return { kind: KIND[step.state], word: `status.step.${step.state}` };
}
