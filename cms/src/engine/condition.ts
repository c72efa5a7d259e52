/** Conditions as data: `all`, `any`, `not` and the leaves, with the words of the law for each boundary. */
import type { Duration } from './duration';
import type { FactId, FactValue } from './facts';
import type { BodyId, MaterialId, RegisterId, RuleId, StepState } from './vocabulary';

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

/** What a leaf compares with: a literal of the fact's type, another fact, or (`ofRow`) another field of the same row. */
export type Operand = { value: FactValue } | { fact: FactId; ofRow?: true };

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
/**
 * At least `atLeast` rows of a register or collection answer the description; with `newest` the latest of them answers
 * that too, for what an older one said holds no longer.
 */
export interface RecordLeaf {
  record: RegisterId;
  where: RowFilter[];
  within?: Period;
  /** Which field dates a row (for `within`, and for "done on" of a duty). */
  dated?: string;
  atLeast: number;
  newest?: RowFilter[];
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
