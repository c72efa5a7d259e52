/** The facts on which the ways of a procedure fork, and chance values for them: at each limit and beside it, or unknown. */
import type { FactDefinition, FactValue } from '../../../cms/src/engine/facts';
import type { Condition, FactLeaf, Rulebook, StepRule } from '../../../cms/src/engine/rulebook';

type Chance = (below: number) => number;

export function leavesIn(condition: Condition): FactLeaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesIn);
  if ('any' in condition) return condition.any.flatMap(leavesIn);
  if ('not' in condition) return leavesIn(condition.not);
  return 'fact' in condition ? [condition] : [];
}

/** Whether a step exists, who acts there, and who holds the part of whoever acts. */
export function forkConditions(rulebook: Rulebook, steps: StepRule[]): Condition[] {
  const actors = steps.flatMap(({ by }) => by);
  const held = actors.flatMap(({ body }) => rulebook.bodies[body]?.heldBy ?? []);
  return [...steps, ...actors, ...held].flatMap(({ when }) => (when ? [when] : []));
}

const BESIDE: Partial<Record<FactDefinition['type'], (limit: number) => number[]>> = {
  money: (limit) => [limit - 1, limit, limit + 1],
  count: (limit) => [limit - 1, limit, limit + 1],
  ratio: (limit) => [limit - 0.0001, limit, limit + 0.0001],
};

function candidates(definition: FactDefinition, limits: FactValue[]): FactValue[] {
  const options = (definition.options ?? []).map(({ value }) => value);
  const numbers = limits.filter((limit) => typeof limit === 'number');
  switch (definition.type) {
    case 'flag':
      return [true, false];
    case 'choice':
      return options;
    case 'list':
      return [...options.map((option) => [option]), options];
    case 'date':
      return ['2024-02-29', '2024-03-01', ...limits];
    case 'text':
    case 'long-text':
      return ['某文件', ...limits];
    default:
      return [0, 1_000_000, ...numbers.flatMap((limit) => BESIDE[definition.type]?.(limit) ?? [])];
  }
}

/** A derived fact is stated like any other; one that may be unknown is so now and then. */
export function chanceFacts(rulebook: Rulebook, conditions: Condition[], chance: Chance): Record<string, FactValue> {
  const leaves = conditions.flatMap(leavesIn);
  const names = leaves.flatMap(({ fact, operand }) => ('fact' in operand ? [fact, operand.fact] : [fact]));
  const facts: Record<string, FactValue> = {};
  for (const name of [...new Set(names)].sort()) {
    const definition = rulebook.facts[name];
    if (!definition) continue;
    const limits = leaves.flatMap(({ fact, operand }) =>
      fact === name && 'value' in operand ? [operand.value].flat() : [],
    );
    facts[name] = chanceValue(definition, limits, chance);
  }
  return facts;
}

export function chanceValue(definition: FactDefinition, limits: FactValue[], chance: Chance): FactValue {
  const values = candidates(definition, limits).filter((value) => value !== null);
  const isUnknown = definition.source === 'typed' && chance(8) === 0;
  return isUnknown ? null : (values[chance(values.length)] ?? null);
}

/** What the steps of a procedure look at: facts and papers. */
export function lookedAt(steps: StepRule[]): { facts: string[]; papers: string[] } {
  const of = (kind: 'facts' | 'papers') => [...new Set(steps.flatMap(({ looksAt }) => looksAt?.[kind] ?? []))].sort();
  return { facts: of('facts'), papers: of('papers') };
}
