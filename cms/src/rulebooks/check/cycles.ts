/** Facts derived from each other and rules that ask each other must not run in a circle. */
import type { Derivation, FactDefinition, FactId } from '../../engine/facts';
import { conditionsOf } from '../../engine/rule-conditions';
import type { Condition, RowFilter, Rule } from '../../engine/rulebook';

type Node = `fact:${string}` | `rule:${string}`;

const ofFilters = (where: RowFilter[]): Node[] =>
  where.flatMap(({ operand }): Node[] => ('fact' in operand && !operand.ofRow ? [`fact:${operand.fact}`] : []));

function ofCondition(condition: Condition): Node[] {
  if ('all' in condition) return condition.all.flatMap(ofCondition);
  if ('any' in condition) return condition.any.flatMap(ofCondition);
  if ('not' in condition) return ofCondition(condition.not);
  if ('fact' in condition) {
    const other: Node[] = 'fact' in condition.operand ? [`fact:${condition.operand.fact}`] : [];
    return [`fact:${condition.fact}`, ...other];
  }
  if ('record' in condition) return ofFilters([...condition.where, ...(condition.newest ?? [])]);
  return 'rule' in condition ? [`rule:${condition.rule}`] : [];
}

function ofDerivation(derive: Derivation): Node[] {
  if ('holds' in derive) return ofCondition(derive.holds);
  if ('ends' in derive) return [`fact:${derive.ends.after}`];
  if ('shifted' in derive) return ofShift(derive.shifted);
  if ('where' in derive) return ofFilters(derive.where);
  return (Object.values(derive).flat() as FactId[]).map((id): Node => `fact:${id}`);
}

const ofShift = ({ from, by }: Extract<Derivation, { shifted: unknown }>['shifted']): Node[] =>
  [from, ...('months' in by ? [by.months] : [])].map((id): Node => `fact:${id}`);

/** Each circle once, as the ids on it in order. */
export function findCycles(
  facts: Iterable<FactDefinition>,
  rules: Rule[],
): { id: string; kind: 'fact' | 'rule'; way: string[] }[] {
  const edges = new Map<Node, Node[]>();
  for (const fact of facts) edges.set(`fact:${fact.id}`, fact.derive ? ofDerivation(fact.derive) : []);
  for (const rule of rules) edges.set(`rule:${rule.id}`, conditionsOf(rule).flatMap(ofCondition));
  const done = new Set<Node>();
  const cycles: Node[][] = [];
  const visit = (node: Node, way: Node[]): void => {
    const again = way.indexOf(node);
    if (again >= 0) cycles.push(way.slice(again));
    else if (!done.has(node)) {
      for (const next of edges.get(node) ?? []) visit(next, [...way, node]);
      done.add(node);
    }
  };
  for (const node of edges.keys()) visit(node, []);
  return cycles.map((nodes) => {
    const way = nodes.map((node) => node.slice(5));
    return { id: way[0] ?? '', kind: nodes[0]?.startsWith('fact') ? 'fact' : 'rule', way: [...way, way[0] ?? ''] };
  });
}
