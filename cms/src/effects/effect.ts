/** What the product does when a step is done. One file each, listed in `index.ts`; a rulebook chooses among them. */
import type { Override } from '../cases/judge';
import type { CaseRow, ProjectRow } from '../dossier/rows';
import type { Facts } from '../engine/facts';
import type { Effect, EventId } from '../engine/rulebook';
import type { Tx } from '../write/tx';

export interface EffectContext {
  tx: Tx;
  /** Locked, and kept in step with what effects write to it. */
  project: ProjectRow;
  row: CaseRow;
  /** The facts of the dossier on which the step was done. */
  facts: Facts;
  /** The reason given where a rule says 原则上. */
  override: Override | null;
}

export interface EffectDefinition {
  effect: Effect;
  /** The product's own event the effect amounts to: its rules are asked before. */
  event?: EventId;
  /** Facts only the product knows for that event (plan.*, entry.*). */
  known?: (context: Omit<EffectContext, 'override'>) => Promise<Facts>;
  apply: (context: EffectContext) => Promise<void>;
}
