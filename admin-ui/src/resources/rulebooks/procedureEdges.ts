import type { FlowEdge } from '../../process/flow/flow';
import type { ProcedureText } from './ruleTypes';
import type { Variant } from './stepVariants';

/** The ways between the steps that exist here: around those that do not, and without what a longer way says already. */
export function edgesOf({ graph }: ProcedureText, variants: Map<string, Variant[]>): FlowEdge[] {
  const exists = (step: string) => (variants.get(step)?.length ?? 0) > 0;
  const listed = new Map(graph.nodes.map(({ id }) => [id, ownBefore(id, graph, variants)]));
  const before = (step: string, seen: string[] = []): string[] =>
    (listed.get(step) ?? []).flatMap((one) =>
      exists(one) || seen.includes(one) ? [one] : before(one, [...seen, one]),
    );
  const steps = graph.nodes.map(({ id }) => id).filter(exists);
  const direct = new Map(steps.map((step) => [step, [...new Set(before(step).filter(exists))]]));
  const forward = steps.flatMap((to) => {
    const all = direct.get(to) ?? [];
    const isAny = graph.nodes.find(({ id }) => id === to)?.join === 'any';
    const needed = isAny
      ? all
      : all.filter((from) => !all.some((other) => other !== from && leadsTo(from, other, direct)));
    return needed.map((from): FlowEdge => ({ from, to, kind: 'after' }));
  });
  const back = graph.edges.filter(({ from, to, kind }) => kind === 'return' && exists(from) && exists(to));
  return [...forward, ...back.map(({ from, to }): FlowEdge => ({ from, to, kind: 'return' }))];
}

function ownBefore(step: string, graph: ProcedureText['graph'], variants: Map<string, Variant[]>): string[] {
  const own = variants.get(step) ?? [];
  if (own.length > 0) return own.flatMap(({ rule }) => rule.after ?? []);
  return graph.edges.filter(({ to, kind }) => kind !== 'return' && to === step).map(({ from }) => from);
}

function leadsTo(from: string, to: string, before: Map<string, string[]>, seen: string[] = []): boolean {
  const last = before.get(to) ?? [];
  return last.some((one) => one === from || (!seen.includes(one) && leadsTo(from, one, before, [...seen, one])));
}
