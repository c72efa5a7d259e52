/** A procedure as a graph of its steps. Several rules may describe one step; the one that applies is chosen by its `when`. */
import type { Inquiry } from '../inquiry';
import type { ProcedureId, Rulebook, StepId, StepRule } from '../rulebook';
import type { Truth } from '../three-valued';

export interface StepNode {
  step: StepId;
  /** Ordered by id, so that the choice does not hang on the order of the file. */
  rules: [StepRule, ...StepRule[]];
}
export interface Process {
  /** In the order of the rulebook. */
  nodes: StepNode[];
  byStep: Map<StepId, StepNode>;
}

const processes = new WeakMap<Rulebook, Map<ProcedureId, Process>>();

export function processOf(rulebook: Rulebook, procedure: ProcedureId): Process {
  const known = processes.get(rulebook) ?? new Map<ProcedureId, Process>();
  processes.set(rulebook, known);
  const process = known.get(procedure) ?? buildProcess(rulebook, procedure);
  known.set(procedure, process);
  return process;
}

function buildProcess(rulebook: Rulebook, procedure: ProcedureId): Process {
  const byStep = new Map<StepId, StepNode>();
  for (const rule of rulebook.rules) {
    if (rule.kind !== 'step' || rule.procedure !== procedure) continue;
    const node = byStep.get(rule.step);
    if (node) node.rules.push(rule);
    else byStep.set(rule.step, { step: rule.step, rules: [rule] });
  }
  for (const node of byStep.values()) node.rules.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { nodes: [...byStep.values()], byStep };
}

export interface Chosen {
  rule: StepRule;
  /** false: the step does not exist on this dossier. null: nobody knows yet, so it stays. */
  applies: Truth;
}

export function choose(inquiry: Inquiry, node: StepNode): Chosen {
  const options = node.rules.map(
    (rule): Chosen => ({ rule, applies: rule.when ? inquiry.decide(rule.when).holds : true }),
  );
  const [first] = options;
  const sure = options.find((option) => option.applies === true);
  return sure ?? options.find((option) => option.applies === null) ?? first ?? { rule: node.rules[0], applies: false };
}

/** All steps that come before, over every rule of a step. */
export function ancestorsOf(process: Process, step: StepId): Set<StepId> {
  const found = new Set<StepId>();
  const before = (id: StepId): StepId[] => process.byStep.get(id)?.rules.flatMap((rule) => rule.after) ?? [];
  const queue = before(step);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    queue.push(...before(next));
  }
  return found;
}

/** Every step after all it follows; otherwise in the order of the rulebook. */
export function inOrder(process: Process): StepNode[] {
  const ordered = new Set<StepNode>();
  const place = (node: StepNode | undefined, way: StepId[]): void => {
    if (!node || ordered.has(node) || way.includes(node.step)) return;
    for (const rule of node.rules) for (const step of rule.after) place(process.byStep.get(step), [...way, node.step]);
    ordered.add(node);
  };
  for (const node of process.nodes) place(node, []);
  return [...ordered];
}

/** Where a return goes that names no step: the first step of the rulebook that lies before. */
export function returnTarget(process: Process, rule: StepRule): StepId {
  if (rule.returnTo !== undefined) return rule.returnTo;
  const before = ancestorsOf(process, rule.step);
  const first = inOrder(process).find(
    (node) => before.has(node.step) && node.rules.every(({ after }) => after.length === 0),
  );
  return first?.step ?? rule.step;
}
