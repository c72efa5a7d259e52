/** What a project has of its own: changes, acceptances, orders, register rows. */
import type { CaseState } from './cases';
import type { DocumentId, Facts, Fen, IsoDate, Person, ProjectReference, Reference, Versioned } from './values';

export interface RecordRow extends Versioned {
  register: string;
  project: ProjectReference | null;
  department: Reference | null;
  year: number | null;
  facts: Facts;
  recordedOn: IsoDate | null;
  recordedBy: Person | null;
}

/** change, acceptance, rectification: one subject of a project with a case of its own. */
export interface Subject extends Versioned {
  project: ProjectReference | null;
  department: Reference | null;
  contractor: Reference | null;
  title: string | null;
  state: string;
  /** Only where one is read. */
  facts?: Facts;
  on: IsoDate | null;
  /** Only where one is read. */
  case?: { documentId: DocumentId; state: CaseState } | null;
}

export interface Change extends Subject {
  ground: string | null;
  added: Fen | null;
  removed: Fen | null;
}

export interface Rectification extends Subject {
  kind: string | null;
  dueOn: IsoDate | null;
  closedOn: IsoDate | null;
}
