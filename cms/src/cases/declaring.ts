/** Which first steps hand a project to others, and so declare it. */
import type { EventId, Rulebook, StepRule } from '../engine/rulebook';

const isOwn = ({ by }: StepRule): boolean => by.every(({ body }) => body === 'applicant');

/** A procedure in which only the unit acts prepares a declaration; it makes none. */
export function mayDeclare({ rules }: Rulebook, { procedure, after }: StepRule): boolean {
  if (after.length > 0) return false;
  return rules.some((rule) => rule.kind === 'step' && rule.procedure === procedure && !isOwn(rule));
}

/** Events of the product whose rules are asked at a step, besides those of the step itself. */
export function firstEvents(rulebook: Rulebook, rule: StepRule): EventId[] {
  if (rule.after.length > 0) return [];
  return [...(mayDeclare(rulebook, rule) ? ['project.declare'] : []), `${rule.procedure}.open`];
}
