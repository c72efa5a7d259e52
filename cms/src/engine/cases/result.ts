/** What the opinions of one run come to. Opinions of bodies that are only consulted decide nothing. */

import { latestOf } from '../dates';
import type { GivenOpinion } from '../dossier';
import type { BodyId, StepRule } from '../rulebook';
import type { StepRun } from './rounds';

export type RunResult = { state: 'open' } | { state: 'done' | 'returned' | 'rejected'; on?: string };

const isForward = ({ result }: GivenOpinion): boolean => result === 'agree' || result === 'agree-with-conditions';
const byDay = (a: GivenOpinion, b: GivenOpinion): number =>
  (a.on ?? '') < (b.on ?? '') ? -1 : (a.on ?? '') > (b.on ?? '') ? 1 : 0;

/** `dueOn` and `date` matter only where the regulation lets silence speak. */
export function resultOf(
  rule: StepRule,
  bodies: BodyId[],
  run: StepRun,
  dueOn: string | undefined,
  date: string,
): RunResult {
  const given = run.opinions
    .filter(({ body, result }) => result !== 'pending' && bodies.includes(body))
    .toSorted(byDay);
  const against = given.find(({ result }) => result === 'reject' || result === 'return');
  const [first] = given;
  if (rule.needs === 'any' && first) return ended(first);
  if (against) return ended(against);
  const isComplete =
    bodies.length > 0 && bodies.every((body) => given.some((opinion) => opinion.body === body && isForward(opinion)));
  if (isComplete) return { state: 'done', on: latestOf(given.flatMap(({ on }) => on ?? [])) };
  return silence(rule, dueOn, date);
}

function ended({ result, on }: GivenOpinion): RunResult {
  return { state: result === 'reject' ? 'rejected' : result === 'return' ? 'returned' : 'done', on };
}

/** Nothing is approved or refused by silence unless the step says so. */
function silence({ overrun }: StepRule, dueOn: string | undefined, date: string): RunResult {
  if (overrun === 'overdue' || dueOn === undefined || date <= dueOn) return { state: 'open' };
  return { state: overrun === 'consent' ? 'done' : 'rejected', on: dueOn };
}
