/** Which procedures of a rulebook a unit may declare a project with. */
import { decide } from '../../engine';
import { isFactLeaf, leavesOf } from '../../engine/rule-conditions';
import type { Condition, Rulebook, StepRule } from '../../engine/rulebook';
import { isOfUnit } from './declaring';

/** The step a procedure begins with. */
export const firstOf = ({ rules }: Rulebook, procedure: string): StepRule | undefined =>
  rules.find(
    (rule): rule is StepRule => rule.kind === 'step' && rule.procedure === procedure && rule.after.length === 0,
  );

const JUST_DECLARED = { date: '', facts: { 'project.stage': 'declared' } };

/** It speaks of the stage, and a project that was only just written down meets it. */
function isForNew(rulebook: Rulebook, when: Condition | undefined): boolean {
  if (!when || !leavesOf(when).some((leaf) => isFactLeaf(leaf) && leaf.fact === 'project.stage')) return false;
  return decide(rulebook, when, JUST_DECLARED).holds === true;
}

const waysOf = new WeakMap<Rulebook, Set<string>>();

/**
 * Procedures a unit declares a project with: on the project, begun by the applicant, with a form that asks its name;
 * where no form does, those that are open to a project because it was just declared.
 */
export function waysToDeclare(rulebook: Rulebook): Set<string> {
  const known = waysOf.get(rulebook);
  if (known) return known;
  const begun = rulebook.procedures.filter(({ id, subject }) => {
    const first = firstOf(rulebook, id);
    return subject === 'project' && first !== undefined && isOfUnit(rulebook, first);
  });
  const named = begun.filter(({ id }) => firstOf(rulebook, id)?.form.includes('project.name'));
  const forNew = begun.filter(({ when }) => isForNew(rulebook, when));
  const ways = new Set((named.length > 0 ? named : forNew).map(({ id }) => id));
  waysOf.set(rulebook, ways);
  return ways;
}
