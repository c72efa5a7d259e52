/** A procedure as a picture needs it: steps in the order they follow one another, and the ways between them. */
import { inOrder, processOf, returnTarget, type StepNode } from '../../../engine/cases/process';
import type { ProcedureId, Rulebook, StepRule } from '../../../engine/rulebook';

export interface GraphEdge {
  from: string;
  to: string;
  kind: 'after' | 'return';
}

/** Nodes are steps, edges are "comes after"; a return goes back along its own edge. Several rules may describe one step. */
export function graphOf(procedure: ProcedureId, rulebook: Rulebook) {
  const process = processOf(rulebook, procedure);
  const forward = process.nodes.flatMap((node) =>
    before(node).map((from): GraphEdge => ({ from, to: node.step, kind: 'after' })),
  );
  const back = process.nodes.flatMap((node) =>
    distinct(node.rules.filter(maySendBack).map((rule) => returnTarget(process, rule))).map(
      (to): GraphEdge => ({ from: node.step, to, kind: 'return' }),
    ),
  );
  return { nodes: inOrder(process).map(nodeOf), edges: [...forward, ...back] };
}

function nodeOf({ step, rules }: StepNode) {
  const [first] = rules;
  return {
    id: step,
    rule: first.id,
    /** Every rule that describes the step, each with its own condition. */
    rules: rules.map(({ id }) => id),
    title: first.title,
    article: distinct(rules.map(({ article }) => article)).join('、'),
    by: distinct(rules.flatMap((rule) => rule.by.map((actor) => actor.body))),
    consults: distinct(rules.flatMap((rule) => rule.consults)),
    needs: first.needs,
    join: first.join,
    within: first.within,
    soft: first.soft,
    optional: rules.every((rule) => rule.optional),
    /** Under some circumstances the step does not exist. */
    conditional: rules.every((rule) => rule.when !== undefined),
    /** It may end the case. */
    mayReject: rules.some((rule) => rule.outcomes.includes('reject')),
  };
}

const maySendBack = (rule: StepRule): boolean => rule.outcomes.includes('return');
const before = ({ rules }: StepNode) => distinct(rules.flatMap((rule) => rule.after));
const distinct = <T>(values: T[]): T[] => [...new Set(values)];
