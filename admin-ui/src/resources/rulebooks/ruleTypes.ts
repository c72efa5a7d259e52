/** A rule as `GET /api/rulebooks/:id` gives it: the loader's structure, unchanged, so that every leaf can be worded. */
import type { Duration, FactType, FactValue, RuleSummary, Severity } from '../../types';

export type { Duration } from '../../types';

/** `ofRow`: another field of the same row. */
export type Operand = { value: FactValue } | { fact: string; ofRow?: true };
export type Period = { named: string } | { last: Duration } | { since: string };

export interface FactLeaf {
  fact: string;
  operator: string;
  operand: Operand;
}
export interface RowFilter {
  field: string;
  operator: string;
  operand: Operand;
}
export interface RecordLeaf {
  record: string;
  where: RowFilter[];
  within?: Period;
  dated?: string;
  atLeast: number;
  /** The latest of them must say this. */
  newest?: RowFilter[];
}
export type Leaf =
  | FactLeaf
  | { materials: string[] }
  | { step: string; is: string }
  | RecordLeaf
  | { actor: string[] }
  | { reading: string; is: string }
  | { rule: string; is: string };
export type Condition = { all: Condition[] } | { any: Condition[] } | { not: Condition } | Leaf;

export type DateSource = { fact: string } | { latest: string[] } | { earliest: string[] };
export type DutyDue =
  | {
      every: 'month' | 'quarter' | 'half-year' | 'year';
      opens?: string;
      by?: string;
      from?: string;
      since?: string;
      until?: string;
    }
  | { within: Duration; after: DateSource }
  | { opens: Duration; closes: Duration; after: DateSource }
  | { on: string }
  | { open: true };

/** All that a rule of any kind may say; which of it is there depends on `kind`. */
export interface RuleDetail extends RuleSummary {
  source?: string;
  topic?: string;
  when?: Condition;
  on?: string[];
  require?: Condition;
  otherwise?: Severity;
  papers?: string[];
  parts?: string[];
  by?: (string | { body: string; when?: Condition })[] | string;
  to?: string[] | { procedure: string; step?: string };
  copy?: string[];
  text?: string;
  register?: string;
  label?: string;
  subject?: string;
  fields?: string[];
  required?: string[];
  atLeast?: number;
  executed?: string;
  target?: string;
  procedure?: string;
  step?: string;
  needs?: 'all' | 'any';
  consults?: string[];
  after?: string[];
  join?: 'all' | 'any';
  within?: Duration;
  /** Fact that states the last day. */
  until?: string;
  /** Step from whose opening the limit counts. */
  from?: string;
  runsOn?: true | 'paused';
  soft?: boolean;
  overrun?: string;
  outcomes?: string[];
  labels?: Record<string, string>;
  returnTo?: string;
  form?: string[];
  stage?: string;
  optional?: boolean;
  due?: DutyDue;
  done?: Condition;
  act?: string;
}

export interface Reading {
  id: string;
  title: string;
  article: string;
  options: { value: string; label: string }[];
  value: string;
}

export interface ProcedureNode {
  id: string;
  rule: string;
  /** All rules that describe the step. */
  rules?: string[];
  title: string;
  article: string;
  by: string[];
  consults?: string[];
  needs?: 'all' | 'any';
  join?: 'all' | 'any';
  within?: Duration;
  optional?: boolean;
  conditional?: boolean;
  mayReject?: boolean;
}
export interface ProcedureText {
  id: string;
  title: string;
  subject: string;
  article?: string;
  opens?: string[];
  /** Condition for opening it. */
  when?: Condition;
  repeatable?: boolean;
  graph: { nodes: ProcedureNode[]; edges: { from: string; to: string; kind?: 'after' | 'return' }[] };
}

export interface RulebookVersion {
  /** null: only its name is known. */
  version: string | null;
  title: string;
  number: string | null;
  effectiveFrom: string | null;
  effectiveUntil: string | null;
  inForce: boolean;
  isRecorded: boolean;
  ruleCount: number;
}

export interface RulebookText {
  id: string;
  jurisdiction: string;
  jurisdictionLabel: string;
  title: string;
  number: string | null;
  version: string;
  level: 'province' | 'city' | 'county';
  effectiveFrom: string | null;
  effectiveUntil: string | null;
  trial: boolean;
  purpose: string;
  basis: { title: string; number: string | null }[];
  interpretedBy: string[];
  bodies: Record<string, { label: string; functions?: string; article?: string }>;
  chapters: { title: string; from: number; to: number }[];
  articleCount: number;
  /** Every version of the regulation, oldest first. */
  versions?: RulebookVersion[];
  readings: Reading[];
  procedures: ProcedureText[];
  /** Every event some rule looks at, but for the acts of the procedures. */
  events?: string[];
  materials: { id: string; label: string; article: string }[];
  /** Collections of the product: the types of their fields. */
  collections?: Record<string, { label: string; fields: Record<string, FactType> }>;
  /** While it holds the rulebook is applied by reference only. */
  asReference?: { rule: string; when: Condition };
  rules: RuleDetail[];
}
