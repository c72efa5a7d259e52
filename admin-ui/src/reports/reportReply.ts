/** What `GET /api/reports/quarterly?format=json` answers. The figures are printed as they come: same as in the workbook. */
import type { Fen, IsoDate, ProjectReference, Reference } from '../types';

export type ReportAmount = 'budget' | 'investedYear' | 'paidYear' | 'investedTotal' | 'paidTotal';

export interface Sums {
  amounts: Record<ReportAmount, Fen>;
  /** Already rounded from fen, as text. */
  tenThousands: Record<ReportAmount, string>;
  ratio: number | null;
}

export interface ReportRow extends Sums {
  no: number;
  project: ProjectReference;
  department: Reference;
  stage: string;
  filed: boolean;
  text: Record<'procedures' | 'tendering' | 'startedOn' | 'completedOn' | 'implementation' | 'current', string>;
}

export interface QuarterlyReport {
  title: string;
  year: number;
  quarter: number;
  period: { from: IsoDate; to: IsoDate; label: string };
  unit: string;
  units: { department: Reference; rows: ReportRow[]; subtotal: Sums }[];
  total: Sums & { projects: number; filed: number };
  notes: string[];
  frozen: boolean;
  takenOn: IsoDate | null;
  /** From a snapshot or live, intact or not, in the server's words: as it is printed in the workbook. */
  status: string;
}
