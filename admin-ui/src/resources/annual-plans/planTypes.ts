import type { Action, Fen, IsoDate, ProjectReference, Reference, StandingCase, Versioned } from '../../types';

export type PlanState = 'open' | 'draft' | 'finalised';

export interface AnnualPlan extends Versioned {
  year: number;
  state: PlanState;
  totalBudget: Fen | null;
  calledOn: IsoDate | null;
  finalisedOn: IsoDate | null;
}

export interface PlanEntry extends Versioned {
  project: ProjectReference;
  department: Reference;
  amount: Fen;
  state: 'draft' | 'listed' | 'postponed' | 'ended';
  kind: 'build' | 'operate';
  source: 'annual' | 'supplement';
  listedOn: IsoDate | null;
  override?: { reason: string } | null;
}

export interface Reallocation {
  documentId: string;
  on: IsoDate;
  amount: Fen;
  reason: string;
  /** Names of the two projects. */
  from: string;
  to: string;
}

/** Added up by the server over the whole plan, also where the reader sees only his own entries. */
export interface PlanSums {
  planned: Fen;
  /** null without a total. */
  remaining: Fen | null;
  draft: { amount: Fen; count: number };
  listed: { amount: Fen; count: number };
  /** Postponed and ended entries. */
  freed: { amount: Fen; count: number };
}

export interface PlanDetail extends AnnualPlan {
  cases: StandingCase[];
  /** What the reader may do on it by a procedure: open one, act at a step. */
  actions: Action[];
  entries: PlanEntry[];
  sums: PlanSums;
  reallocations?: Reallocation[];
}
