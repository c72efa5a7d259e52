/** Which first steps hand a project to others, and so declare it. */
import type { FactDefinition, FactId } from '../../engine/facts';
import type { EventId, Rulebook, StepRule } from '../../engine/rulebook';

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

const officials = new WeakMap<Rulebook, Set<FactId>>();
const isOfUnit = ({ by }: StepRule): boolean => by.some(({ body }) => body === 'applicant' || body === 'owner');

/** What only others state at their steps: who declares the project does not state it for them, nor anew after them. */
function statedByOthers(rulebook: Rulebook): Set<FactId> {
  const known = officials.get(rulebook);
  if (known) return known;
  const steps = rulebook.rules.filter((rule): rule is StepRule => rule.kind === 'step');
  const own = new Set(steps.filter(isOfUnit).flatMap((rule) => rule.form));
  const others = new Set(steps.flatMap((rule) => rule.form).filter((fact) => !own.has(fact)));
  officials.set(rulebook, others);
  return others;
}

/** A fact of the declaration itself. */
export function isDeclared(rulebook: Rulebook, { id, source, kept }: FactDefinition): boolean {
  return source === 'typed' && kept === 'project' && !statedByOthers(rulebook).has(id);
}
