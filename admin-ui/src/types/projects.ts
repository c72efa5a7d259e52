/** A project and its history. */
import type { Finding } from './findings';
import type { DocumentId, Facts, Fen, IsoDate, Reference, Versioned } from './values';

export interface ProjectMoney {
  budget: Fen | null;
  contracted: Fen | null;
  paid: Fen | null;
  baseline: Fen | null;
}

/** GET /api/projects/:id: a row of the list with what was stated for it and its money. */
export interface ProjectDetail extends Project {
  facts: Facts;
  money: ProjectMoney;
  /** Chosen for this project with a reason; null: what is begun on it goes by the version of its day. */
  chosenVersion: string | null;
  /** Under review, or reviewed: the declaration can no longer be corrected. */
  isFrozen: boolean;
  /** A change was decided and is being carried into the content. */
  isChanging: boolean;
}

export interface Project extends Versioned {
  number: string | null;
  name: string;
  department: Reference | null;
  contractor: Reference | null;
  stage: string;
  planYear: number | null;
  totalAmount: Fen | null;
  baselineAmount: Fen | null;
  rulebookVersion: string | null;
  declaredOn: IsoDate | null;
  startedOn: IsoDate | null;
  completedOn: IsoDate | null;
  acceptedOn: IsoDate | null;
  endedOn: IsoDate | null;
}

/** One line of a project's history, from the audit trail. */
export interface HistoryEntry {
  seq: number;
  at: string;
  userName: string | null;
  role: string | null;
  department: string | null;
  action: string;
  entity: string;
  entityId: DocumentId | null;
  after: Record<string, unknown> | null;
  findings: Finding[];
  overrides: unknown;
}
