/** A rulebook as people browse it: everything it says, and its procedures as graphs. */
import { beginningForm, openersOf } from '../../../cases/forms/beginning-form';
import { NOBODY_ASKED } from '../../../cases/forms/declaring';
import { COLLECTIONS, whoHolds } from '../../../engine';
import type { Rulebook } from '../../../engine/rulebook';
import { comparable } from './comparison';
import { graphOf } from './graph';

export function headOf(rulebook: Rulebook) {
  const {
    rules,
    facts: _facts,
    procedures: _procedures,
    materials: _materials,
    evaluations: _kinds,
    ...head
  } = rulebook;
  return { ...head, ruleCount: rules.length, comparable: comparable(rulebook) };
}

export function shownRulebook(rulebook: Rulebook) {
  const registers = rulebook.rules.filter((rule) => rule.kind === 'record');
  return {
    ...headOf(rulebook),
    materials: rulebook.materials,
    evaluations: rulebook.evaluations,
    rules: rulebook.rules,
    events: [...new Set(rulebook.rules.flatMap((rule) => ('on' in rule ? rule.on : [])))].sort(),
    procedures: rulebook.procedures.map((procedure) => ({
      ...procedure,
      /** The same as `opens`, with the parts in the hands of those who may play them. */
      openers: openersOf(rulebook, procedure),
      /** What is asked of whoever begins it. */
      beginning: beginningForm(rulebook, procedure) ?? null,
      graph: graphOf(procedure.id, rulebook),
    })),
    /** What the product itself counts; rules and 试算 name these beside the registers. */
    collections: COLLECTIONS,
    registers: registers.map(({ register, label, subject, by, fields, required, article, id }) => ({
      id: register,
      rule: id,
      label,
      subject,
      by: whoHolds(rulebook, by, NOBODY_ASKED),
      fields,
      required,
      article,
    })),
  };
}
