/** What `GET /api/dashboards/execution` answers. Amounts are fen as text. */
import type { Fen, IsoDate, Reference, Severity } from '../types';

export interface TargetStanding {
  rule: string;
  article: string;
  title: string;
  severity: Severity;
  by: IsoDate;
  ratio: number;
  required: Fen;
  executedBy: Fen;
  /** null: not due and not there yet, or nothing to measure against. */
  reached: boolean | null;
  shortfall: Fen;
  due: boolean;
  /** Of what was executed by the day, entered only after it. */
  recordedLater: Fen;
}

export interface TargetForecast {
  rule: string;
  by: IsoDate;
  expected: Fen;
  ratio: number | null;
  shortfall: Fen;
}

export interface MonthFigure {
  month: string;
  executed: Fen;
  cumulative: Fen;
  ratio: number | null;
}

export interface UnitFigure {
  department: Reference;
  budget: Fen;
  executed: Fen;
  ratio: number | null;
  shortfall: Fen | null;
  projects?: number;
}

export interface ProjectFigure {
  documentId: string;
  number: string | null;
  name: string;
  stage: string;
  department: Reference;
  budget: Fen;
  executed: Fen;
  ratio: number | null;
  shortfall: Fen;
}

export interface GapProject {
  documentId: string;
  number: string | null;
  name: string;
  department: Reference;
  shortfall: Fen;
  share: number;
}

export interface Execution {
  year: number;
  asOf: IsoDate;
  budget: Fen;
  executed: Fen;
  ratio: number | null;
  targets: TargetStanding[];
  forecast: { method: { label: string }; byTarget: TargetForecast[] };
  series: MonthFigure[];
  units: UnitFigure[];
  projects: ProjectFigure[];
  explanation: { rule: string | null; by: IsoDate | null; gap: Fen; projects: GapProject[] };
}
