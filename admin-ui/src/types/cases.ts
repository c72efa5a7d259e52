/** A case, its steps, opinions and papers. */
import type { Finding } from './findings';
import type {
  DocumentId,
  FactDefinition,
  Facts,
  IsoDate,
  Option,
  Person,
  PlanReference,
  ProjectReference,
  Reference,
  Versioned,
} from './values';

export interface CaseSummary extends Versioned {
  procedure: string;
  procedureTitle?: string;
  state: CaseState;
  subjectType?: string;
  subjectId?: DocumentId | null;
  openedOn: IsoDate;
  closedOn: IsoDate | null;
  /** Where it runs on a plan instead, there is none. */
  project: ProjectReference | null;
  plan?: PlanReference | null;
  department: Reference | null;
  contractor?: Reference | null;
  rulebookVersion?: string | null;
}

export type CaseState = 'open' | 'done' | 'rejected' | 'cancelled';

export type StepState = 'waiting' | 'open' | 'done' | 'returned' | 'rejected' | 'skipped';

export interface Opinion {
  documentId: DocumentId;
  body: string;
  bodyLabel?: string;
  state: 'pending' | 'issued' | 'withdrawn';
  result: string | null;
  resultLabel?: string | null;
  comment: string | null;
  openedOn?: IsoDate | null;
  dueOn?: IsoDate | null;
  issuedOn: IsoDate | null;
  by?: string | null;
  consult?: boolean;
  late?: boolean;
  /** By how many working days it came, or stays away, after its limit; null: in time. */
  workdaysLate?: number | null;
  /** What the rules held against it although it was given. */
  findings?: Finding[];
  round?: number;
  override?: { reason: string } | null;
  version: number;
}

/** One row of a to-do list. */
export interface Todo extends Opinion {
  procedure: string;
  procedureTitle: string;
  step: string;
  stepTitle: string;
  rule: string | null;
  article: string | null;
  case: { documentId: DocumentId; state: CaseState; version: number } | null;
  project: ProjectReference | null;
  plan?: PlanReference | null;
  department: Reference | null;
  workdaysLeft: number | null;
  overdue: boolean;
}

/** A field of a step's form; `article` is that of the rule which asks for it. */
export interface FormField extends FactDefinition {
  required: boolean;
  rule?: string;
  article?: string;
}

export interface Paper {
  id: string;
  label: string;
  required: boolean;
  present: boolean;
  rule?: string;
  article?: string;
}

export interface Step {
  id: string;
  title: string;
  article: string;
  rule: string;
  by: string[];
  byLabels: string[];
  consults?: string[];
  state: StepState;
  round: number;
  openedOn: IsoDate | null;
  dueOn: IsoDate | null;
  provisional: boolean;
  doneOn: IsoDate | null;
  /** Nobody answered in time, which the regulation takes for consent or refusal. */
  bySilence?: boolean;
  overdue: boolean;
  workdaysLeft: number | null;
  skippedBy: string | null;
  /** The rule that left it out, and what decided that. */
  removed?: Finding | null;
  /** Agreed to before a return, and not asked again: what it looks at has not changed. */
  kept?: boolean;
  /** Optional, and passed by. */
  leftUndone?: boolean;
  returnedFrom: string | null;
  returnTo: string | null;
  note?: string;
  after: string[];
  outcomes: Option[];
  form: FormField[];
  papers: Paper[];
  opinions: Opinion[];
  /** Opinions of rounds before the present one. */
  earlier: Opinion[];
}

export interface Duration {
  amount: number;
  unit: 'workdays' | 'days' | 'months' | 'years';
}

export interface CaseGraph {
  nodes: { id: string; title?: string; by?: string[]; within?: Duration | null }[];
  edges: { from: string; to: string; kind: 'after' | 'return' }[];
}

export interface CaseDetail extends Omit<CaseSummary, 'procedure' | 'project' | 'procedureTitle' | 'rulebookVersion'> {
  project: (ProjectReference & { stage: string }) | null;
  procedure: { id: string; title: string; article: string };
  rulebook: { id: string; title: string; version: string };
  steps: Step[];
  facts: Facts;
  /** Which version of the project is under review, once others look at it. */
  frozen: { on: IsoDate; version: number; name: string; planYear: number | null } | null;
  projectFacts: Facts;
  graph: CaseGraph;
}

export interface Material {
  documentId: DocumentId;
  kind: string;
  kindLabel?: string;
  filename: string;
  size: number;
  mime: string;
  digest: string;
  project: ProjectReference | null;
  uploadedBy: Person | null;
  uploadedOn: string;
}
