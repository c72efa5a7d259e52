/** What a step asks for: papers and stated facts, each with the rule that asks. */
import { mayDeclare } from '../../../cases/forms/declaring';
import { askedAt } from '../../../cases/forms/facts-at-step';
import { decide, evaluate } from '../../../engine';
import type { Dossier } from '../../../engine/dossier';
import type { FactDefinition, FactId } from '../../../engine/facts';
import type { MaterialRule, Rulebook, StepRule } from '../../../engine/rulebook';
import { calendar } from '../../../rulebooks/registry';

export interface Paper {
  id: string;
  label: string;
  required: boolean;
  present: boolean;
  rule: string;
  article: string;
}
export type FormField = FactDefinition & { required: boolean; rule?: string; article?: string };

function eventsOf(rulebook: Rulebook, rule: StepRule): string[] {
  const event = `${rule.procedure}.${rule.step}`;
  const isDeclaration = mayDeclare(rulebook, rule);
  return [event, `${event}.pass`, ...(isDeclaration ? ['project.declare'] : [])];
}

/** Material rules at the step, without those that do not apply to this dossier. */
export function materialRules(rulebook: Rulebook, rule: StepRule, dossier: Dossier): MaterialRule[] {
  const events = eventsOf(rulebook, rule);
  return rulebook.rules.filter(
    (one): one is MaterialRule =>
      one.kind === 'material' &&
      one.on.some((event) => events.includes(event)) &&
      (!one.when || decide(rulebook, one.when, dossier).holds !== false),
  );
}

function paperOf(rulebook: Rulebook, rule: MaterialRule, id: string, dossier: Dossier): Paper {
  return {
    id,
    label: rulebook.materials.find((material) => material.id === id)?.label ?? id,
    required: rule.otherwise === 'block',
    present: dossier.materials?.includes(id) ?? false,
    rule: rule.id,
    article: rule.article,
  };
}

export function papersOf(rulebook: Rulebook, rules: MaterialRule[], dossier: Dossier): Paper[] {
  const papers = rules.flatMap((rule) => rule.papers.map((id) => paperOf(rulebook, rule, id, dossier)));
  return [...new Map(papers.map((paper) => [paper.id, paper])).values()];
}

function requiredBy(rules: MaterialRule[], fact: string): Pick<FormField, 'required' | 'rule' | 'article'> {
  const rule = rules.find((one) => one.otherwise === 'block' && one.parts.includes(fact));
  return rule ? { required: true, rule: rule.id, article: rule.article } : { required: false };
}

/** What the declaration left blank and a rule cannot do without. */
function leftBlank(rulebook: Rulebook, rule: StepRule, declared: Set<FactId>, dossier: Dossier): FactId[] {
  const event = `${rule.procedure}.${rule.step}`;
  const undecided = evaluate(rulebook, event, dossier, calendar()).filter(
    ({ outcome, severity }) => outcome === 'undetermined' && severity !== 'info',
  );
  return undecided.flatMap(({ missing }) => missing).filter((fact) => declared.has(fact));
}

/**
 * The form in the rulebook's order, then what the rules weigh besides and somebody must type in.
 * `dossier`: given where the step is open, so that what is still blank can be asked for.
 */
export function formOf(rulebook: Rulebook, rule: StepRule, rules: MaterialRule[], dossier?: Dossier): FormField[] {
  const asked = askedAt(rulebook, rule.procedure, rule);
  const weighed = [...asked.weighed].filter((fact) => rulebook.facts[fact]?.kept === 'case');
  const blank = dossier ? leftBlank(rulebook, rule, asked.declared, dossier) : [];
  return [...new Set([...asked.form, ...weighed, ...blank])].flatMap((id) => {
    const definition = rulebook.facts[id];
    return definition?.source === 'typed' ? [{ ...definition, ...requiredBy(rules, id) }] : [];
  });
}
