/** What the product does when a step is done. One file each, listed in `index.ts`; a rulebook chooses among them. */
import type { Override } from '../cases/judge';
import type { CaseRow, PlanRow, ProjectRow } from '../dossier/rows';
import type { Facts } from '../engine/facts';
import type { Effect, EventId, Rulebook } from '../engine/rulebook';
import type { Tx } from '../write/tx';

interface Context {
  tx: Tx;
  row: CaseRow;
  rulebook: Rulebook;
  /** The facts of the dossier on which the step was done. */
  facts: Facts;
  /** The reason given with the act that made the step pass. */
  reason?: string;
  /** The same, as it is kept where a rule says 原则上. */
  override: Override | null;
}
export interface EffectContext extends Context {
  /** Locked, and kept in step with what effects write to it. */
  project: ProjectRow;
}
export interface PlanEffectContext extends Context {
  /** Locked. */
  plan: PlanRow;
}

interface Definition<Given extends Context> {
  effect: Effect;
  /** The product's own event the effect amounts to: its rules are asked before. */
  event?: EventId;
  /** Facts only the product knows for that event (plan.*, entry.*). */
  known?: (context: Omit<Given, 'override'>) => Promise<Facts>;
  apply: (context: Given) => Promise<void>;
}
export type EffectDefinition = Definition<EffectContext>;
export type PlanEffectDefinition = Definition<PlanEffectContext>;

/** An effect on what its case runs on. */
export interface Bound {
  event?: EventId;
  known: () => Promise<Facts>;
  apply: (override: Override | null) => Promise<void>;
}

export function bind<Given extends Context>(definition: Definition<Given>, context: Omit<Given, 'override'>): Bound {
  return {
    event: definition.event,
    known: async () => (await definition.known?.(context)) ?? {},
    apply: (override) => definition.apply({ ...context, override } as Given),
  };
}
