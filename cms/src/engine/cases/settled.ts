/** Nobody is asked any more for what a rejection has ended, or for what was optional and has been passed by. */
import type { ProcedureId, Rulebook, StepId } from '../rulebook';
import { type Process, processOf } from './process';
import { caseState } from './standing';
import type { StepStanding } from './step-standing';

const passedBy = (standing: StepStanding): StepStanding => ({
  ...standing,
  state: 'skipped',
  opensNow: false,
  leftUndone: true,
});

/** What comes directly after the step is done. */
function isBehind({ nodes }: Process, standings: StepStanding[], step: StepId): boolean {
  const done = new Set(standings.filter(({ state }) => state === 'done').map((one) => one.step));
  return nodes.some((node) => done.has(node.step) && node.rules.some(({ after }) => after.includes(step)));
}

/** The standings of a case as those who are asked see them. */
export function settled(rulebook: Rulebook, procedure: ProcedureId, standings: StepStanding[]): StepStanding[] {
  const state = caseState(standings);
  const process = processOf(rulebook, procedure);
  return standings.map((standing) => {
    if (standing.state !== 'open') return standing;
    if (state === 'rejected') return { ...standing, state: 'waiting', opensNow: false };
    // an open step that is passed is an optional one
    const isIdle = standing.passed && (state === 'done' || isBehind(process, standings, standing.step));
    return isIdle ? passedBy(standing) : standing;
  });
}
