/** One interface a kind of rule. */
import type { Condition } from './condition';
import type { Duration } from './duration';
import type { FactId } from './facts';
import type {
  BodyId,
  Effect,
  EventId,
  MaterialId,
  OpinionResult,
  ProcedureId,
  RegisterId,
  RuleId,
  Severity,
  Stage,
  StepId,
} from './vocabulary';

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
  /** Who besides may read it; unset: whoever sees what it is about. */
  readers?: BodyId[];
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
  /** Instead of a span: the fact that states the last day, such as an order does. */
  until?: FactId;
  /** The limit counts from the opening of this earlier step, which it covers too; else from the step's own. */
  from?: StepId;
  /** A return does not start the limit anew: it counts from the first round, or (paused) the rest of it goes on. */
  runsOn?: true | 'paused';
  soft: boolean;
  /** What a passed limit does. */
  overrun: 'overdue' | 'consent' | 'refusal';
  outcomes: OpinionResult[];
  /** Words of the regulation for an outcome: { agree: 备案 } */
  labels: Partial<Record<OpinionResult, string>>;
  returnTo?: StepId;
  /** What is judged here. After a return it is asked again only where one of these has changed or is handed in anew. */
  looksAt?: { facts: FactId[]; papers: MaterialId[] };
  /** Facts the actor states when acting. */
  form: FactId[];
  effects: Effect[];
  /** The project's stage once this is done. */
  stage?: Stage;
  /** May be left undone without holding up what comes after. */
  optional: boolean;
}

/** Which dates a duty counts from. */
export type DateSource = { fact: FactId } | { latest: FactId[] } | { earliest: FactId[] };
export const RECURRENCES = ['month', 'quarter', 'half-year', 'year'] as const;
export type Recurrence = (typeof RECURRENCES)[number];
export type DutyDue =
  /**
   * Recurring. `by` (and `opens`) MM-DD, for a yearly one only; else the last day of the period.
   * Starts with the period after the date `from`, or with the one the date `since` lies in;
   * without either only the last and this period are asked for.
   */
  | { every: Recurrence; opens?: string; by?: string; from?: FactId; since?: FactId; until?: FactId }
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
  /** The amount of money that is still owed while it is not done. */
  owes?: FactId;
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
