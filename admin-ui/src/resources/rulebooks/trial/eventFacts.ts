import type { Condition, RulebookText, RuleDetail } from '../ruleTypes';

function factsIn(condition: Condition | undefined): string[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(factsIn);
  if ('any' in condition) return condition.any.flatMap(factsIn);
  if ('not' in condition) return factsIn(condition.not);
  if (!('fact' in condition)) return [];
  return 'fact' in condition.operand ? [condition.fact, condition.operand.fact] : [condition.fact];
}

/** A rule may lean on another one; what that one asks about is asked too. */
function rulesIn(condition: Condition | undefined): string[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(rulesIn);
  if ('any' in condition) return condition.any.flatMap(rulesIn);
  if ('not' in condition) return rulesIn(condition.not);
  return 'rule' in condition ? [condition.rule] : [];
}

const eventsOfRule = (rule: RuleDetail): string[] => {
  if (rule.kind === 'step') return [`${rule.procedure}.${rule.step}`];
  return rule.on ?? [];
};

/** Every event some rule of the rulebook looks at, in the order of the text. */
export function eventsOf({ rules }: RulebookText): string[] {
  return [...new Set(rules.flatMap(eventsOfRule))];
}

function factsOfRule(rule: RuleDetail): string[] {
  const named = [rule.executed, rule.target].filter((fact): fact is string => fact !== undefined && fact !== '');
  return [...factsIn(rule.when), ...factsIn(rule.require), ...(rule.parts ?? []), ...named];
}

/** What the rules of one event ask about; nobody should fill in what no rule reads. */
export function factsOfEvent({ rules }: RulebookText, event: string): string[] {
  const asked = rules.filter((rule) => eventsOfRule(rule).includes(event));
  const leaned = new Set(asked.flatMap((rule) => [...rulesIn(rule.when), ...rulesIn(rule.require)]));
  const others = rules.filter((rule) => leaned.has(rule.id));
  return [...new Set([...asked, ...others].flatMap(factsOfRule))];
}
