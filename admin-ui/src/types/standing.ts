/** Where a project stands: what may be done, what is due, who holds it. */
import type { CaseState } from './cases';
import type { Finding, Severity } from './findings';
import type { ProjectMoney } from './projects';
import type { DocumentId, IsoDate, ProjectReference, Reference } from './values';

export interface Action {
  event: string;
  label: string;
  allowed: boolean;
  procedure?: string;
  step?: string;
  case?: DocumentId;
  opinion?: DocumentId;
  register?: string;
  /** What the case is about, where that has a title of its own. */
  about?: string;
  /** A reason has to be given (原则上). */
  needsReason: boolean;
  findings: Finding[];
}

/** By which act a duty came to fall due on another day. */
export interface MovedDay {
  from: IsoDate;
  to: IsoDate;
  on: IsoDate | null;
  bodyLabel: string;
  case: DocumentId;
  procedure: { id: string; title: string };
  article: string;
  reason: string | null;
}

/** What stands against the run of a project: an opinion after its limit, or what an act passed in spite of. */
export interface Remark {
  kind: 'late' | 'finding';
  rule: string;
  article: string;
  title: string;
  case: DocumentId | null;
  procedure: { id: string; title: string } | null;
  step: string | null;
  stepTitle: string | null;
  body: string | null;
  bodyLabel: string | null;
  by: string | null;
  /** null: the opinion is still awaited. */
  on: IsoDate | null;
  dueOn?: IsoDate;
  workdaysLate?: number;
  finding?: Finding;
  reason?: string | null;
}

/** A duty as the project's standing tells it. */
export interface ProjectDuty {
  rule: string;
  title: string;
  article: string;
  by: string[];
  severity?: Severity;
  period?: string | null;
  opensOn?: IsoDate | null;
  dueOn?: IsoDate | null;
  provisional?: boolean;
  doneOn?: IsoDate | null;
  state: 'upcoming' | 'due' | 'overdue' | 'done' | 'late' | 'open';
  workdaysLeft?: number | null;
  /** Money still owed, in fen. */
  owes?: string | null;
  act?: string | null;
}

/** A duty in a list: with whose it is and what was said about it. */
export interface Duty extends ProjectDuty {
  documentId: DocumentId;
  byLabels: string[];
  project: ProjectReference | null;
  department: Reference | null;
  explanation: { text: string; by: string | null; on: IsoDate | null } | null;
}

/** Who holds an open case, since when and until when. */
export interface Holder {
  step: string;
  title: string;
  article: string;
  by: string[];
  byLabels: string[];
  since: IsoDate | null;
  dueOn: IsoDate | null;
  workdaysLeft: number | null;
  overdue: boolean;
}

export interface StandingCase {
  documentId: DocumentId;
  procedure: { id: string; title: string };
  subjectType: string;
  subjectId: DocumentId | null;
  state: CaseState;
  openedOn: IsoDate;
  closedOn: IsoDate | null;
  rulebookVersion: string;
  version: number;
  holders: Holder[];
  /** What it is about, where that has a title of its own. */
  about?: string;
}

export interface ProjectRun extends StandingCase {
  /** Which run of its procedure on this project it is, from 1; and the one before. */
  run: number;
  previous: { documentId: DocumentId; state: CaseState; closedOn: IsoDate | null } | null;
}

/** A procedure something of the project may go through; `findings` say why one is not open. */
export interface Beginning {
  procedure: string;
  title: string;
  article: string;
  subject: string;
  allowed: boolean;
  findings: Finding[];
}

export interface Standing {
  beginnings: Beginning[];
  stage: string;
  version: number;
  actions: Action[];
  duties: (ProjectDuty & { moved: MovedDay[] })[];
  compliance: Finding[];
  money: ProjectMoney;
  remarks: Remark[];
  cases: ProjectRun[];
}
