/**
 * The rulebook as the engine sees it: plain data, already checked by the loader (`cms/src/rulebooks`).
 * One interface per rule kind. The YAML form is the same, but for literals: the loader turns
 * `10%` into a ratio, `2000000.00 元` into fen and `7 workdays` into a Duration.
 */
import type { Duration } from './duration';
import type { FactDefinition, FactId, FactValue } from './facts';

export const BODIES = [
  'lead',
  'finance',
  'cyberspace',
  'cryptography',
  'development-reform',
  'public-security',
  'secrecy',
  'audit',
  'approval',
  'archives',
  'state-security',
  'government',
  'intranet',
  'tech-review',
  'procurement',
  'applicant',
  'contractor',
  'supervisor',
  'expert',
] as const;
export type BodyId = (typeof BODIES)[number];

export type Severity = 'block' | 'warn' | 'info';

/** `<procedure>.<step>` for the acts of a case, `<entity>.<verb>` for the others (`payment.record`). */
export type EventId = string;
/** The row id of the regulation's requirements; where one row needs several rules, a dot and a word come after it. */
export type RuleId = string;
export type ProcedureId = string;
export type StepId = string;
export type RegisterId = string;
export type MaterialId = string;

export const OPERATORS = [
  'is',
  'is-not',
  'in',
  'not-in',
  'at-most',
  'less-than',
  'at-least',
  'more-than',
  'includes',
  'includes-any',
  'excludes',
  'before',
  'on-or-before',
  'after',
  'on-or-after',
  'present',
] as const;
export type Operator = (typeof OPERATORS)[number];

/** What a leaf compares with: a literal of the fact's type, or another fact. */
export type Operand = { value: FactValue } | { fact: FactId };

export interface FactLeaf {
  fact: FactId;
  operator: Operator;
  operand: Operand;
}
/** All of these papers are in the dossier. */
export interface MaterialLeaf {
  materials: MaterialId[];
}
/** The step, written `procedure.step`, is in that state on this dossier. */
export interface StepLeaf {
  step: string;
  is: StepState;
}
/** One field of a row, compared as a fact leaf is. */
export interface RowFilter {
  field: string;
  operator: Operator;
  operand: Operand;
}
/** At least `atLeast` rows of a register or collection answer the description. */
export interface RecordLeaf {
  record: RegisterId;
  where: RowFilter[];
  within?: Period;
  /** Which field dates a row (for `within`, and for "done on" of a duty). */
  dated?: string;
  atLeast: number;
}
/** Who acts performs one of these bodies. */
export interface ActorLeaf {
  actor: BodyId[];
}
export interface ReadingLeaf {
  reading: string;
  is: string;
}
/** Another rule of the same rulebook has this outcome on this dossier. The loader refuses cycles. */
export interface RuleLeaf {
  rule: RuleId;
  is: 'satisfied' | 'violated' | 'not-applicable';
}
export type Leaf = FactLeaf | MaterialLeaf | StepLeaf | RecordLeaf | ActorLeaf | ReadingLeaf | RuleLeaf;
export type Condition = { all: Condition[] } | { any: Condition[] } | { not: Condition } | Leaf;

/** A span of dates relative to the dossier's date, or the one a duty's recurrence is in (`this-period`). */
export const NAMED_PERIODS = [
  'this-year',
  'last-year',
  'this-half-year',
  'this-quarter',
  'this-month',
  'this-period',
] as const;
export type NamedPeriod = (typeof NAMED_PERIODS)[number];
export type Period = { named: NamedPeriod } | { last: Duration } | { since: FactId };

interface RuleBase {
  id: RuleId;
  /** In Chinese numerals, with item in brackets where there is one; several joined by 、 */
  article: string;
  /** Chinese, one line; the screen words findings from it. */
  title: string;
  note?: string;
  /** Where it applies at all; false → not-applicable. */
  when?: Condition;
  /** File, for "where is it": `<rulebook>/change.yaml:12`. Set by the loader. */
  source: string;
}

/** A test at one or more events. `limit` is a gate on a quantity or date, `scope` of the matrix is a gate. */
export interface GateRule extends RuleBase {
  kind: 'gate' | 'limit';
  on: EventId[];
  require: Condition;
  otherwise: Severity;
}
/** Something a body may order when its conditions hold (postpone, end, refuse next year's plan). */
export interface MeasureRule extends RuleBase {
  kind: 'measure';
  on: EventId[];
  by?: BodyId[];
  require: Condition;
  otherwise: Severity;
}
/** Papers and stated parts that must be there at the event. A paper or part that is not there is `violated`. */
export interface MaterialRule extends RuleBase {
  kind: 'material';
  on: EventId[];
  papers: MaterialId[];
  parts: FactId[];
  otherwise: Severity;
}
/** Only these bodies may do these things. */
export interface PowerRule extends RuleBase {
  kind: 'power';
  on: EventId[];
  by: BodyId[];
}
/** Says which way a dossier goes; steps of `to` are offered when `when` holds. */
export interface RouteRule extends RuleBase {
  kind: 'route';
  on: EventId[];
  to: { procedure: ProcedureId; step?: StepId };
}
export interface NoticeRule extends RuleBase {
  kind: 'notice';
  on: EventId[];
  to: BodyId[];
  /** Receives a copy (抄送) only. */
  copy: BodyId[];
}
/** Shown with its text; evaluates to satisfied. */
export interface PrincipleRule extends RuleBase {
  kind: 'principle';
  text: string;
}
/** A register the rulebook declares. Its event is `record.<register>`. */
export interface RecordRule extends RuleBase {
  kind: 'record';
  register: RegisterId;
  label: string;
  subject: 'project' | 'unit' | 'jurisdiction';
  /** Who writes it. */
  by: BodyId[];
  fields: FactId[];
  required: FactId[];
}
/** Budget execution: share of the initial yearly target reached by a day of the year. */
export interface TargetRule extends RuleBase {
  kind: 'target';
  on: EventId[];
  /** MM-DD, inclusive. */
  by: string;
  atLeast: number;
  executed: FactId;
  target: FactId;
  otherwise: Severity;
}

export const OUTCOMES = ['agree', 'agree-with-conditions', 'return', 'reject'] as const;
export type OpinionResult = (typeof OUTCOMES)[number];
export const STEP_STATES = ['waiting', 'open', 'done', 'returned', 'rejected', 'skipped'] as const;
export type StepState = (typeof STEP_STATES)[number];

/** What the product does when the step is done; a closed list, implemented once for all jurisdictions. */
export const EFFECTS = [
  'enter-pool',
  'draft-plan-entry',
  'list-in-plan',
  'set-baseline',
  'register-award',
  'sign-contract',
  'start-building',
  'complete-building',
  'apply-change',
  'accept',
  'publish-catalogue',
  'close-rectification',
  'arrange-operation',
  'end-project',
] as const;
export type Effect = (typeof EFFECTS)[number];

export interface StepActor {
  body: BodyId;
  when?: Condition;
}
export interface StepRule extends RuleBase {
  kind: 'step';
  procedure: ProcedureId;
  step: StepId;
  /** Every body gives its own opinion, in parallel; bodies whose `when` is false are left out. */
  by: StepActor[];
  /** Whether the step needs all opinions or the first one. */
  needs: 'all' | 'any';
  /** Asked for an opinion that does not decide. */
  consults: BodyId[];
  after: StepId[];
  /** All of `after`, or any one of them. */
  join: 'all' | 'any';
  within?: Duration;
  soft: boolean;
  /** What a passed limit does. */
  overrun: 'overdue' | 'consent' | 'refusal';
  outcomes: OpinionResult[];
  /** Words of the regulation for an outcome: { agree: 备案 } */
  labels: Partial<Record<OpinionResult, string>>;
  returnTo?: StepId;
  /** Facts the actor states when acting. */
  form: FactId[];
  effects: Effect[];
  /** The project's stage once this is done. */
  stage?: Stage;
  /** May be left undone without holding up what comes after. */
  optional: boolean;
}

export const STAGES = [
  'declared',
  'pooled',
  'planned',
  'design',
  'procurement',
  'contracted',
  'building',
  'completed',
  'accepted',
  'operating',
  'postponed',
  'ended',
] as const;
export type Stage = (typeof STAGES)[number];

/** Which dates a duty counts from. */
export type DateSource = { fact: FactId } | { latest: FactId[] } | { earliest: FactId[] };
export const RECURRENCES = ['month', 'quarter', 'half-year', 'year'] as const;
export type Recurrence = (typeof RECURRENCES)[number];
export type DutyDue =
  /**
   * Recurring. `by` (and `opens`) MM-DD, for a yearly one only; else the last day of the period.
   * Starts with the period after the date `from`; without `from` only the last and this period are asked for.
   */
  | { every: Recurrence; opens?: string; by?: string; from?: FactId; until?: FactId }
  | { within: Duration; after: DateSource }
  | { opens: Duration; closes: Duration; after: DateSource }
  | { on: FactId }
  /** No date in the text: an open item as soon as `when` holds. */
  | { open: true };
export interface DutyRule extends RuleBase {
  kind: 'duty';
  by: BodyId[];
  subject: 'project' | 'unit' | 'jurisdiction';
  due: DutyDue;
  /** Done when this holds; record leaves with `dated` say on which day. */
  done: Condition;
  otherwise: Severity;
  /** The product event or register that fulfils it, for the button beside it. */
  act?: EventId;
}

export type Rule =
  | GateRule
  | MeasureRule
  | MaterialRule
  | PowerRule
  | RouteRule
  | NoticeRule
  | PrincipleRule
  | RecordRule
  | TargetRule
  | StepRule
  | DutyRule;
export type RuleKind = Rule['kind'];

export const SUBJECTS = [
  'project',
  'annual-plan',
  'contract',
  'change',
  'acceptance',
  'catalogue',
  'rectification',
  'payment',
] as const;
export type Subject = (typeof SUBJECTS)[number];

export interface Procedure {
  id: ProcedureId;
  title: string;
  subject: Subject;
  /** Several runs on one project at the same time are refused unless this is true. */
  repeatable: boolean;
  /** Who opens it; for a subject other than project the case opens with the subject's creation. */
  opens: BodyId[];
  /** Condition for opening it on a project; the event is `<procedure>.open`. */
  when?: Condition;
  article: string;
}

export interface Reading {
  id: string;
  title: string;
  article: string;
  options: { value: string; label: string }[];
  /** The one in force, after the jurisdiction's switch. */
  value: string;
}

export interface Chapter {
  title: string;
  from: number;
  to: number;
}

export interface Rulebook {
  id: string;
  jurisdiction: string;
  jurisdictionLabel: string;
  title: string;
  number: string | null;
  version: string;
  level: 'province' | 'city' | 'county';
  /** ISO date; null until an administrator enters it. */
  effectiveFrom: string | null;
  effectiveUntil: string | null;
  trial: boolean;
  purpose: string;
  basis: { title: string; number: string | null }[];
  interpretedBy: BodyId[];
  /** Names of the bodies in this regulation. */
  bodies: Partial<Record<BodyId, { label: string; functions: string; article: string }>>;
  chapters: Chapter[];
  articleCount: number;
  /** How many annexes (附件) may be cited. */
  annexCount: number;
  readings: Reading[];
  procedures: Procedure[];
  materials: { id: MaterialId; label: string; article: string }[];
  /** The dictionary this rulebook sees: the common one and its own. */
  facts: Record<FactId, FactDefinition>;
  rules: Rule[];
  /** While `when` holds the rulebook is applied by reference (参照): every `block` is a `warn`. */
  asReference?: { rule: RuleId; when: Condition };
}
