/** Where a case stands: the state of each step, from the opinions given in its runs. Nothing here is stored. */
import type { Calendar } from '../calendar/calendar';
import type { Dossier } from '../dossier';
import { inquire } from '../inquire';
import type { ProcedureId, Rulebook } from '../rulebook';
import { runResult, standingOf, type Way } from './placing';
import { choose, inOrder, type Process, processOf, returnTarget } from './process';
import type { Return, StepRun } from './rounds';
import type { StepStanding } from './step-standing';

/** `runs`: every round of every step that was opened. */
export function standingOfCase(
  rulebook: Rulebook,
  procedure: ProcedureId,
  dossier: Dossier,
  runs: StepRun[],
  calendar: Calendar,
): StepStanding[] {
  const process = processOf(rulebook, procedure);
  const steps = { ...dossier.steps };
  const way: Way = {
    process,
    runs,
    calendar,
    date: dossier.date,
    ...endings(rulebook, process, dossier, runs, calendar),
    standings: new Map(),
  };
  for (const node of inOrder(process)) {
    // Conditions of later steps may ask for the state of earlier ones of this very case.
    const standing = standingOf(inquire(rulebook, { ...dossier, steps: { ...steps } }, calendar), node, way);
    way.standings.set(node.step, standing);
    steps[`${procedure}.${node.step}`] = standing.state;
  }
  return inOrder(process).flatMap(({ step }) => way.standings.get(step) ?? []);
}

/** `done` when every last step is passed; one rejection ends the case. */
export function caseState(standings: StepStanding[]): 'open' | 'done' | 'rejected' {
  if (standings.some(({ state }) => state === 'rejected')) return 'rejected';
  const last = standings.filter(({ isLast }) => isLast);
  return last.length > 0 && last.every(({ passed }) => passed) ? 'done' : 'open';
}

/** The returns that have happened, and whether a rejection has ended the case. */
function endings(rulebook: Rulebook, process: Process, dossier: Dossier, runs: StepRun[], calendar: Calendar) {
  const inquiry = inquire(rulebook, dossier, calendar);
  const ended = runs.flatMap((run) => {
    const node = process.byStep.get(run.step);
    const rule = node && choose(inquiry, node).rule;
    return rule ? [{ run, rule, result: runResult(inquiry, rule, run, { runs, calendar }) }] : [];
  });
  const returns = ended.flatMap(({ run, rule, result }): Return[] =>
    result.state === 'returned' ? [{ run, to: returnTarget(process, rule), on: result.on ?? run.openedOn }] : [],
  );
  return { returns, isOver: ended.some(({ result }) => result.state === 'rejected') };
}
