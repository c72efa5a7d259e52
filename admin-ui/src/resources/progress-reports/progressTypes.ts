import type { Facts, Fen, Finding, IsoDate, ProjectReference, Reference, Versioned } from '../../types';

export const AMOUNTS = ['investedYear', 'paidYear', 'investedTotal', 'paidTotal'] as const;
export type AmountName = (typeof AMOUNTS)[number];

export interface ProgressReport extends Versioned, Record<AmountName, Fen | null> {
  project: ProjectReference;
  department: Reference | null;
  year: number;
  quarter: number;
  state: 'draft' | 'filed';
  filedOn: IsoDate | null;
  facts: Facts;
  /** When, by whom and why it was sent back. */
  returned: string | null;
  /** Why it was filed although it differs from the books. */
  reason: string | null;
}

/** One return with what a clerk wants to see beside it. */
export interface ProgressDetail extends ProgressReport {
  period: { from: IsoDate; to: IsoDate };
  booked: { paidYear: Fen; paidTotal: Fen };
  previous: (ProgressReport & { documentId: string }) | null;
  /** What still stands in the way of filing; empty once filed. */
  findings: Finding[];
}
