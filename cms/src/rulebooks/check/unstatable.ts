/**
 * Facts of the project that a rule needs at a moment at which nobody can state them any more: once the declaration
 * stands fast, a blank is filled only at a step whose form has it, or at which a rule looks at it.
 */
import type { FactDefinition, FactId } from '../../engine/facts';
import { conditionsOf, isFactLeaf, leavesOf } from '../../engine/rule-conditions';
import type { Condition, Rule, Rulebook, RuleId } from '../../engine/rulebook';

const factsIn = (condition: Condition): FactId[] =>
  leavesOf(condition).flatMap((leaf) => (isFactLeaf(leaf) ? [leaf.fact] : []));

function sourcesOf({ derive }: FactDefinition): FactId[] {
  if (!derive) return [];
  if ('holds' in derive) return factsIn(derive.holds);
  return Object.values(derive)
    .flat()
    .filter((value): value is FactId => typeof value === 'string');
}

function lookedAt({ facts }: Rulebook, rule: Rule): Set<FactId> {
  const found = new Set<FactId>();
  const visit = (fact: FactId): void => {
    const definition = facts[fact];
    if (!definition || found.has(fact)) return;
    found.add(fact);
    for (const source of sourcesOf(definition)) visit(source);
  };
  for (const fact of conditionsOf(rule).flatMap(factsIn)) visit(fact);
  return found;
}

/** The declaration is handed in, or somebody acts at a step. */
function isActed({ rules }: Rulebook, event: string): boolean {
  if (event === 'project.declare') return true;
  return rules.some(
    (rule) =>
      rule.kind === 'step' && [`${rule.procedure}.${rule.step}`, `${rule.procedure}.${rule.step}.pass`].includes(event),
  );
}

const isActedOn = (rulebook: Rulebook, rule: Rule): boolean =>
  rule.kind === 'step' || ('on' in rule && rule.on.some((event) => isActed(rulebook, event)));

/** A rule that merely tells something stops nobody for want of a fact. */
const stops = (rule: Rule): boolean => 'otherwise' in rule && rule.otherwise !== 'info';

export interface Unstatable {
  rule: RuleId;
  fact: FactDefinition;
}

export function unstatable(rulebook: Rulebook): Unstatable[] {
  const { rules, facts } = rulebook;
  const asked = rules.flatMap((rule) =>
    rule.kind === 'step' ? rule.form : rule.kind === 'material' && isActedOn(rulebook, rule) ? rule.parts : [],
  );
  const weighed = rules.filter((rule) => isActedOn(rulebook, rule)).flatMap((rule) => [...lookedAt(rulebook, rule)]);
  const reached = new Set([...asked, ...weighed]);
  return rules.filter(stops).flatMap((rule) =>
    [...lookedAt(rulebook, rule)].flatMap((id) => {
      const fact = facts[id];
      const isLost = fact?.source === 'typed' && fact.kept === 'project' && !reached.has(id);
      return isLost ? [{ rule: rule.id, fact }] : [];
    }),
  );
}
