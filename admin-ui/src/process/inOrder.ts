import type { CaseGraph, Step } from '../types';

/** Steps in the order in which they come after one another; the rulebook may list them otherwise. */
export function inOrder(steps: Step[], graph: CaseGraph): Step[] {
  const before = new Map<string, string[]>();
  for (const { from, to, kind } of graph.edges)
    if (kind !== 'return') before.set(to, [...(before.get(to) ?? []), from]);
  const depth = (id: string, seen: string[] = []): number =>
    seen.includes(id) ? 0 : Math.max(0, ...(before.get(id) ?? []).map((one) => 1 + depth(one, [...seen, id])));
  return [...steps].sort((a, b) => depth(a.id) - depth(b.id));
}
