/** What a rule is made of: its topic, the leaves of its conditions, and the facts, papers and bodies it names. */

import { conditionsOf, isFactLeaf, leavesOf } from '../../../engine/rule-conditions';
import type { Leaf, Rule, Rulebook, StepRule } from '../../../engine/rulebook';

/** `<rulebook>/change-more.yaml:12` → change: a long topic goes on in files with a hyphen after its name. */
export const topicOf = ({ source }: Rule): string => /([^/-]+)[^/]*\.yaml/.exec(source)?.[1] ?? '';

export const leavesOfRule = (rule: Rule): Leaf[] => conditionsOf(rule).flatMap(leavesOf);

/** Facts it asks about or has stated, without those of a register's rows. */
export function factsOf(rule: Rule): string[] {
  const tested = leavesOfRule(rule)
    .filter(isFactLeaf)
    .flatMap(({ fact, operand }) => ('fact' in operand ? [fact, operand.fact] : [fact]));
  const stated = rule.kind === 'material' ? rule.parts : rule.kind === 'step' ? rule.form : [];
  const kept = rule.kind === 'record' ? rule.fields : [];
  const measured = rule.kind === 'target' ? [rule.executed, rule.target] : [];
  return distinct([...tested, ...stated, ...kept, ...measured]);
}

export function papersOf(rule: Rule): string[] {
  const asked = rule.kind === 'material' ? rule.papers : [];
  return distinct([...asked, ...leavesOfRule(rule).flatMap((leaf) => ('materials' in leaf ? leaf.materials : []))]);
}

/** Who acts, is told or is asked by it. */
export function bodiesOf(rule: Rule): string[] {
  const acting = 'by' in rule && Array.isArray(rule.by) ? rule.by : [];
  const told = rule.kind === 'notice' ? [...rule.to, ...rule.copy] : [];
  const consulted = rule.kind === 'step' ? rule.consults : [];
  return distinct([...acting.map((one) => (typeof one === 'string' ? one : one.body)), ...told, ...consulted]);
}

export const bodyLabel = ({ bodies }: Rulebook, id: string): string => bodies[id as keyof typeof bodies]?.label ?? id;
export const materialLabel = ({ materials }: Rulebook, id: string): string =>
  materials.find((material) => material.id === id)?.label ?? id;

export const isStep = (rule: Rule): rule is StepRule => rule.kind === 'step';
export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
