/** A procedure as a picture needs it: steps in the order they follow one another, and the ways between them. */
import { inOrder, processOf, returnTarget, type StepNode } from '../../../engine/cases/process';
import type { ProcedureId, Rulebook, RuleId, StepId, StepRule } from '../../../engine/rulebook';

export interface GraphEdge {
  from: string;
  to: string;
  kind: 'after' | 'return';
}

/** Of several rules that describe a step the one that holds, where something runs; undefined: any of them may. */
type RuleInForce = (step: StepId) => RuleId | undefined;

/** Nodes are steps, edges are "comes after"; a return goes back along its own edge. Several rules may describe one step. */
export function graphOf(procedure: ProcedureId, rulebook: Rulebook, inForce: RuleInForce = () => undefined) {
  const process = processOf(rulebook, procedure);
  const speaking = ({ step, rules }: StepNode): StepRule[] => {
    const held = rules.filter(({ id }) => id === inForce(step));
    return held.length > 0 ? held : rules;
  };
  const forward = process.nodes.flatMap((node) =>
    before(speaking(node)).map((from): GraphEdge => ({ from, to: node.step, kind: 'after' })),
  );
  const back = process.nodes.flatMap((node) =>
    distinct(
      speaking(node)
        .filter(maySendBack)
        .map((rule) => returnTarget(process, rule)),
    ).map((to): GraphEdge => ({ from: node.step, to, kind: 'return' })),
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
const before = (rules: StepRule[]) => distinct(rules.flatMap((rule) => rule.after));
const distinct = <T>(values: T[]): T[] => [...new Set(values)];
