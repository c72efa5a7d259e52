/** A rulebook as people browse it: everything it says, and its procedures as graphs. */
import type { Procedure, Rulebook, StepRule } from '../../../engine/rulebook';

export function headOf(rulebook: Rulebook) {
  const { rules, facts: _facts, procedures: _procedures, materials: _materials, ...head } = rulebook;
  return { ...head, ruleCount: rules.length };
}

export function shownRulebook(rulebook: Rulebook) {
  const registers = rulebook.rules.filter((rule) => rule.kind === 'record');
  return {
    ...headOf(rulebook),
    materials: rulebook.materials,
    rules: rulebook.rules,
    events: [...new Set(rulebook.rules.flatMap((rule) => ('on' in rule ? rule.on : [])))].sort(),
    procedures: rulebook.procedures.map((procedure) => ({ ...procedure, graph: graphOf(procedure, rulebook) })),
    registers: registers.map(({ register, label, subject, by, fields, required, article, id }) => ({
      id: register,
      rule: id,
      label,
      subject,
      by,
      fields,
      required,
      article,
    })),
  };
}

/** Nodes are steps, edges are "comes after"; a return goes back along its own edge. */
export function graphOf({ id }: Procedure, rulebook: Rulebook) {
  const steps = rulebook.rules.filter((rule): rule is StepRule => rule.kind === 'step' && rule.procedure === id);
  return {
    nodes: steps.map((step) => ({
      id: step.step,
      rule: step.id,
      title: step.title,
      article: step.article,
      by: step.by.map((actor) => actor.body),
      consults: step.consults,
      within: step.within,
      optional: step.optional,
      conditional: step.when !== undefined,
    })),
    edges: steps.flatMap((step) => [
      ...step.after.map((before) => ({ from: before, to: step.step, kind: 'after' as const })),
      ...(step.returnTo ? [{ from: step.step, to: step.returnTo, kind: 'return' as const }] : []),
    ]),
  };
}
