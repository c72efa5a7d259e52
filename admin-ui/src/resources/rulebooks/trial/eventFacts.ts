import type { Condition, Leaf, RulebookText, RuleDetail } from '../ruleTypes';

function leavesOf(condition: Condition | undefined): Leaf[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  return [condition];
}

function factsIn(leaf: Leaf): string[] {
  if (!('fact' in leaf)) return [];
  return 'fact' in leaf.operand ? [leaf.fact, leaf.operand.fact] : [leaf.fact];
}

const eventsOfRule = (rule: RuleDetail): string[] =>
  rule.kind === 'step' ? [`${rule.procedure}.${rule.step}`] : (rule.on ?? []);
const leavesOfRule = (rule: RuleDetail): Leaf[] => [...leavesOf(rule.when), ...leavesOf(rule.require)];
const distinct = (names: string[]): string[] => [...new Set(names)];

/** Every event some rule of the rulebook looks at, in the order of the text. */
export function eventsOf({ rules }: RulebookText): string[] {
  return distinct(rules.flatMap(eventsOfRule));
}

/** The event's rules, and those they lean on: what these ask about is asked too. */
function askedAt({ rules }: RulebookText, event: string): RuleDetail[] {
  const own = rules.filter((rule) => eventsOfRule(rule).includes(event));
  const leaned = new Set(own.flatMap(leavesOfRule).flatMap((leaf) => ('rule' in leaf ? [leaf.rule] : [])));
  return [...own, ...rules.filter((rule) => leaned.has(rule.id) && !own.includes(rule))];
}

/** What the rules of one event ask about; nobody should fill in what no rule reads. */
export function factsOfEvent(rulebook: RulebookText, event: string): string[] {
  const targets = (rule: RuleDetail) => [rule.executed, rule.target].filter((fact) => fact !== undefined);
  return distinct(
    askedAt(rulebook, event).flatMap((rule) => [
      ...leavesOfRule(rule).flatMap(factsIn),
      ...(rule.parts ?? []),
      ...targets(rule),
    ]),
  );
}

export function papersOfEvent(rulebook: RulebookText, event: string): string[] {
  return distinct(
    askedAt(rulebook, event).flatMap((rule) => [
      ...(rule.papers ?? []),
      ...leavesOfRule(rule).flatMap((leaf) => ('materials' in leaf ? leaf.materials : [])),
    ]),
  );
}

/** Steps named in conditions, and those a step comes after, as `procedure.step`. */
export function stepsOfEvent(rulebook: RulebookText, event: string): string[] {
  return distinct(
    askedAt(rulebook, event).flatMap((rule) => [
      ...leavesOfRule(rule).flatMap((leaf) => ('step' in leaf ? [leaf.step] : [])),
      ...(rule.after ?? []).map((step) => `${rule.procedure}.${step}`),
    ]),
  );
}
