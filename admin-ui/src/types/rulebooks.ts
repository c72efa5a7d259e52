/** A regulation as the forms need it; its own pages know the rest. */
import type { Severity } from './findings';
import type { Option } from './values';

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
  /** Who may open it on one project or another: parts are in the hands of those who may play them. */
  openers: string[];
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

/** A kind of evaluation, and what one of it states. */
export interface EvaluationKind {
  id: string;
  label: string;
  article: string;
  fields: string[];
  required: string[];
}

export interface RulebookDetail {
  id: string;
  title: string;
  number: string | null;
  version: string;
  bodies: Record<string, { label: string; functions?: string; article?: string }>;
  procedures: RulebookProcedure[];
  materials: { id: string; label: string; article: string; filledFrom?: string }[];
  evaluations: EvaluationKind[];
  registers: RegisterDefinition[];
  readings?: { id: string; title: string; options: Option[]; value: string }[];
  rules: RulebookRule[];
}

/** Which rulebook a page reads. */
export interface RulebookHome {
  id: string;
  /** Left out: the one in force. */
  version?: string;
}
