/**
 * Rounds: a return opens the step it goes back to anew, and with it everything that comes after.
 * A step's round is one more than the returns that have undone it, and never behind a step before it.
 */
import type { GivenOpinion } from '../dossier';
import type { Facts } from '../facts';
import type { StepId } from '../rulebook';
import { ancestorsOf, type Process } from './process';

export interface StepRun {
  step: StepId;
  round: number;
  openedOn: string;
  opinions: GivenOpinion[];
  /** What the step looks at, as it was when it was done. */
  seen?: Facts;
}

/** A run that ended with a return, and where the case went back to. */
export interface Return {
  run: StepRun;
  to: StepId;
  on: string;
}

export const latestRun = (runs: StepRun[], step: StepId): StepRun | undefined =>
  runs.reduce<StepRun | undefined>(
    (last, run) => (run.step === step && run.round > (last?.round ?? 0) ? run : last),
    undefined,
  );

export function currentRound(process: Process, step: StepId, runs: StepRun[], returns: Return[]): number {
  const before = ancestorsOf(process, step);
  const undone = returns.filter(({ to }) => to === step || before.has(to)).length;
  const ahead = [...before].map((id) => latestRun(runs, id)?.round ?? 1);
  return Math.max(1 + undone, latestRun(runs, step)?.round ?? 1, ...ahead);
}
