/** Whether the way to a step is free: everything before it done, or not asked for on this dossier. */
import { type Answer, answer, combine } from '../conditions/answer';
import type { Inquiry } from '../inquiry';
import type { StepId, StepRule, StepState } from '../rulebook';
import { allOf, anyOf } from '../three-valued';
import { stepReason } from './awaited';
import { choose, type Process } from './process';

/** undefined: nobody said which steps have happened. */
export type StateOf = (step: StepId) => StepState | undefined;

const NOTHING_BEFORE: Answer = { holds: true, because: [], missing: [] };

export function beforeStep(inquiry: Inquiry, process: Process, rule: StepRule, stateOf: StateOf): Answer {
  if (rule.after.length === 0) return NOTHING_BEFORE;
  const passages = rule.after.map((step) => passage(inquiry, process, step, stateOf));
  return combine(passages, rule.join === 'any' ? anyOf : allOf);
}

/**
 * A step that is left out or may be left out is passed when the way through it is free;
 * so what comes after never opens before what came earlier was done.
 */
export function passage(inquiry: Inquiry, process: Process, step: StepId, stateOf: StateOf): Answer {
  const state = stateOf(step);
  const node = process.byStep.get(step);
  const chosen = node && choose(inquiry, node);
  if (chosen && state !== 'done') {
    const isLeftOut = state === 'skipped' || chosen.applies === false || chosen.rule.optional;
    if (isLeftOut) return beforeStep(inquiry, process, chosen.rule, stateOf);
  }
  const id = chosen ? `${chosen.rule.procedure}.${step}` : step;
  const reason = stepReason(inquiry, { step: id, actual: state ?? null, limit: 'done', rule: chosen?.rule });
  return answer(reason.holds, reason, [id]);
}
