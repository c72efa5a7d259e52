import type { Condition, ProcedureNode, Reading, RuleDetail } from './ruleTypes';
import { settled } from './sentences/inForce';

/** One way a step is done: its rule, and when that one is the one. */
export interface Variant {
  rule: RuleDetail;
  /** Absent: always. */
  when?: Condition;
}

/** The rules of a step that the readings in force leave. None: the step does not exist here. */
export function variantsOf(node: ProcedureNode, rules: Map<string, RuleDetail>, readings: Reading[]): Variant[] {
  const own = (node.rules ?? [node.rule]).flatMap((id) => rules.get(id) ?? []);
  return own.flatMap((rule): Variant[] => {
    const when = rule.when ? settled(rule.when, readings) : true;
    if (when === false) return [];
    return [when === true ? { rule } : { rule, when }];
  });
}

/** Under no circumstances is the step left out: one of its rules always holds, or two hold one when the other does not. */
export function isAlways(variants: Variant[]): boolean {
  if (variants.some(({ when }) => when === undefined)) return true;
  const flags = variants.flatMap(({ when }) => (when ? [flagOf(when)] : []));
  return flags.some((flag) => flag && flags.some((other) => other?.fact === flag.fact && other.is !== flag.is));
}

function flagOf(when: Condition): { fact: string; is: boolean } | null {
  if (!('fact' in when) || !('value' in when.operand) || typeof when.operand.value !== 'boolean') return null;
  if (when.operator !== 'is' && when.operator !== 'is-not') return null;
  return { fact: when.fact, is: (when.operator === 'is') === when.operand.value };
}
