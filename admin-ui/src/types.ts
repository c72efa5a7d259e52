/** What the API replies. A test holds real replies against these types. Money in columns is fen as a string; money in facts is yuan text. */
export type DocumentId = string;
export type IsoDate = string;
/** Integer fen, as text: "12345600" is 123,456.00 yuan. */
export type Fen = string;

export type Severity = 'block' | 'warn' | 'info';
export type Outcome = 'satisfied' | 'violated' | 'not-applicable' | 'undetermined';
export type FactType = 'text' | 'long-text' | 'choice' | 'list' | 'flag' | 'money' | 'ratio' | 'count' | 'date';
export type FactValue = string | number | boolean | string[] | null;
export type Facts = Record<string, FactValue | undefined>;

export interface Option {
  value: string;
  label: string;
  note?: string;
}

export interface FactDefinition {
  id: string;
  label: string;
  type: FactType;
  help?: string;
  unit?: string;
  options?: Option[];
  group?: string;
  source: 'typed' | 'known' | 'derived';
  kept?: 'project' | 'case' | 'record';
  /** How it follows from others; only read for the facts it names. */
  derive?: unknown;
  maxLength?: number;
}

export type Reason =
  | {
      kind: 'fact';
      fact: string;
      operator: string;
      actual: FactValue;
      limit: FactValue;
      limitFact?: string;
      holds: boolean | null;
    }
  | { kind: 'material'; material: string; holds: boolean | null }
  | { kind: 'part'; fact: string; holds: boolean | null }
  | { kind: 'step'; step: string; actual: string | null; limit: string; holds: boolean | null }
  | { kind: 'record'; register: string; actual: number; limit: number; holds: boolean | null; found?: string[] }
  | { kind: 'actor'; actual: string[]; limit: string[]; holds: boolean | null }
  | { kind: 'reading'; reading: string; actual: string; limit: string; holds: boolean | null }
  | { kind: 'rule'; rule: string; actual: Outcome; limit: string; holds: boolean | null };

export interface Finding {
  rule: string;
  kind?: string;
  article: string;
  title: string;
  severity: Severity;
  outcome: Outcome;
  because: Reason[];
  missing: string[];
  note?: string;
  to?: { procedure: string; step?: string };
  notify?: { to: string[]; copy: string[] };
}

export interface Reference {
  documentId: DocumentId;
  name: string;
}
export interface Person {
  documentId: DocumentId;
  displayName: string | null;
}
export interface ProjectReference extends Reference {
  number: string | null;
}

export interface Me {
  user: { documentId: DocumentId; username: string; displayName: string | null; mustChangePassword: boolean };
  role: { type: Role; name: string };
  department: (Reference & { bodies: string[] }) | null;
  jurisdiction: { documentId: DocumentId; code: string; name: string; level: string } | null;
  /** null where no rulebook is in force yet. */
  rulebook: {
    id: string;
    title: string;
    number: string | null;
    version: string;
    effectiveFrom: IsoDate | null;
    bodies: Record<string, string>;
  } | null;
  today: IsoDate;
  can: Record<string, string[]>;
}

export type Role =
  | 'applicant'
  | 'contractor'
  | 'lead'
  | 'finance'
  | 'cyberspace'
  | 'cryptography'
  | 'reviewer'
  | 'leader'
  | 'auditor'
  | 'administrator';

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
  /** Under review, or reviewed: the declaration can no longer be corrected. */
  isFrozen: boolean;
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

export interface Versioned {
  documentId: DocumentId;
  version: number;
  createdAt?: string;
  updatedAt?: string;
}

export interface Action {
  event: string;
  label: string;
  allowed: boolean;
  procedure?: string;
  step?: string;
  case?: DocumentId;
  opinion?: DocumentId;
  register?: string;
  /** A reason has to be given (原则上). */
  needsReason: boolean;
  findings: Finding[];
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
  version: number;
  holders: Holder[];
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
  duties: ProjectDuty[];
  compliance: Finding[];
  money: ProjectMoney;
  cases: StandingCase[];
}

/** The plan of a year that a case runs on. */
export interface PlanReference {
  documentId: DocumentId;
  year: number;
}

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

export interface RuleSummary {
  id: string;
  article: string;
  kind: string;
  title: string;
  note?: string;
  severity?: Severity;
}
export interface RegisterDefinition {
  id: string;
  label: string;
  subject: 'project' | 'unit' | 'jurisdiction';
  by: string[];
  fields: string[];
  required: string[];
  rule?: string;
  article?: string;
}
/** What the forms need of a rule; the rulebook's own pages know the rest. */
export interface RulebookRule extends RuleSummary {
  otherwise?: Severity;
  on?: string[];
  procedure?: string;
  step?: string;
  form?: string[];
  after?: string[];
  parts?: string[];
  when?: unknown;
  require?: unknown;
  by?: (string | { body: string })[];
  labels?: Record<string, string>;
  outcomes?: string[];
  effects?: string[];
}
export interface RulebookProcedure {
  id: string;
  title: string;
  subject: string;
  article?: string;
  opens?: string[];
  when?: unknown;
  beginning: BeginningForm | null;
}
/** What is asked of whoever begins a procedure, worked out by the server. */
export interface BeginningForm {
  step: string;
  title: string;
  rule: string;
  article: string;
  /** Whether a unit declares a project by it. */
  declares: boolean;
  facts: string[];
  required: Record<string, { rule: string; article: string }>;
}
export interface RulebookDetail {
  id: string;
  title: string;
  number: string | null;
  version: string;
  bodies: Record<string, { label: string; functions?: string; article?: string }>;
  procedures: RulebookProcedure[];
  materials: { id: string; label: string; article: string }[];
  registers: RegisterDefinition[];
  readings?: { id: string; title: string; options: Option[]; value: string }[];
  rules: RulebookRule[];
}

export interface Notice {
  documentId: DocumentId;
  event: string;
  rule: string | null;
  title?: string | null;
  body: string | null;
  project: ProjectReference | null;
  payload: Record<string, unknown> | null;
  readOn: IsoDate | null;
  createdAt: string;
}

export type FigureTone = 'plain' | 'todo' | 'overdue' | 'warning';
/** A number and the list it counts. */
export interface Figure {
  id: string;
  label: string;
  value: number;
  tone: FigureTone;
  link: { resource: string; filters: Record<string, Record<string, string | string[]>> };
}
export interface HomeReply {
  asOf: IsoDate;
  figures: Figure[];
  stages: Figure[];
  /** null for roles that do not see money. */
  execution: { year: number; budget: Fen; executed: Fen; ratio: number | null } | null;
}

export interface Pagination {
  page: number;
  pageSize: number;
  pageCount: number;
  total: number;
}
export interface ListReply<T> {
  data: T[];
  meta: { pagination: Pagination };
}
export interface OneReply<T> {
  data: T;
}
export interface ErrorReply {
  data: null;
  error: { status: number; name: string; message: string; details?: ErrorDetails };
}
export interface ErrorDetails {
  summary?: string;
  findings?: Finding[];
  errors?: { field?: string; path?: string[]; message: string }[];
  currentVersion?: number | null;
}
