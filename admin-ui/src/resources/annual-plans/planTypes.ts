import type { Fen, IsoDate, ProjectReference, Reference, Versioned } from '../../types';

export type PlanState = 'open' | 'draft' | 'finalised';

export interface AnnualPlan extends Versioned {
  year: number;
  state: PlanState;
  totalBudget: Fen | null;
  calledOn: IsoDate | null;
  finalisedOn: IsoDate | null;
  /** Sum of the amounts that count; the server adds up. */
  sum?: Fen | null;
  entryCount?: number;
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
  fromEntry: { documentId?: string; project?: Reference | null } | null;
  toEntry: { documentId?: string; project?: Reference | null } | null;
}

export interface PlanDetail extends AnnualPlan {
  entries: PlanEntry[];
  reallocations?: Reallocation[];
}
