/** Which first steps hand a project to others, and so declare it. */
import { whoHolds } from '../../engine';
import type { FactDefinition, FactId } from '../../engine/facts';
import type { BodyId, EventId, Rulebook, StepRule } from '../../engine/rulebook';

/** Without a project all who may hold a part count as holding it. */
export const NOBODY_ASKED = { date: '', facts: {} };

/** The part is the unit's, or one that it may hold. */
const isUnits = (rulebook: Rulebook, body: BodyId): boolean =>
  whoHolds(rulebook, [body], NOBODY_ASKED).includes('applicant');

const isOwn = (rulebook: Rulebook, { by }: StepRule): boolean => by.every(({ body }) => isUnits(rulebook, body));

/** The unit whose project it is acts at the step, by itself or as one who may hold the part. */
export const isOfUnit = (rulebook: Rulebook, { by }: StepRule): boolean =>
  by.some(({ body }) => isUnits(rulebook, body));

/** A procedure in which only the unit acts prepares a declaration; it makes none. */
export function mayDeclare(rulebook: Rulebook, { procedure, after }: StepRule): boolean {
  if (after.length > 0) return false;
  return rulebook.rules.some((rule) => rule.kind === 'step' && rule.procedure === procedure && !isOwn(rulebook, rule));
}

/** A unit hands a project to others. */
export const DECLARE: EventId = 'project.declare';

/** Events of the product whose rules are asked at a step, besides those of the step itself. */
export function firstEvents(rulebook: Rulebook, rule: StepRule): EventId[] {
  if (rule.after.length > 0) return [];
  return [...(mayDeclare(rulebook, rule) ? [DECLARE] : []), `${rule.procedure}.open`];
}

const officials = new WeakMap<Rulebook, Set<FactId>>();

/** What only others state at their steps: who declares the project does not state it for them, nor anew after them. */
function statedByOthers(rulebook: Rulebook): Set<FactId> {
  const known = officials.get(rulebook);
  if (known) return known;
  const steps = rulebook.rules.filter((rule): rule is StepRule => rule.kind === 'step');
  const own = new Set(steps.filter((rule) => isOfUnit(rulebook, rule)).flatMap((rule) => rule.form));
  const others = new Set(steps.flatMap((rule) => rule.form).filter((fact) => !own.has(fact)));
  officials.set(rulebook, others);
  return others;
}

/** A fact of the declaration itself. */
export function isDeclared(rulebook: Rulebook, { id, source, kept }: FactDefinition): boolean {
  return source === 'typed' && kept === 'project' && !statedByOthers(rulebook).has(id);
}
