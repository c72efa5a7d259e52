/**
 * The rulebook as the engine sees it: plain data, already checked by the loader (`cms/src/rulebooks`).
 * The YAML form is the same, but for literals: the loader turns `10%` into a ratio,
 * `2000000.00 元` into fen and `7 workdays` into a Duration.
 */
import type { Condition } from './condition';
import type { FactDefinition, FactId } from './facts';
import type { Rule, StepActor } from './rules';
import type { BodyId, MaterialId, ProcedureId, RuleId } from './vocabulary';

export * from './condition';
export * from './rules';
export * from './vocabulary';

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

export interface BodyOfRulebook {
  label: string;
  functions: string;
  article: string;
  /** A part that other bodies play, each under its condition: who approves may hang on where the money comes from. */
  heldBy?: StepActor[];
}

/** The regulation this one replaced, where its own rules are not at hand. */
export interface Superseded {
  title: string;
  number: string | null;
  issuedOn: string | null;
  effectiveUntil: string;
}

export interface Paper {
  id: MaterialId;
  label: string;
  article: string;
  /** `procedure.step`: the paper is the form of that step, filled from what was stated. */
  filledFrom?: string;
}

/** A kind of evaluation (绩效评价、自评价、后评价 …) that the regulation knows, and what a filled one states. */
export interface EvaluationKind {
  id: string;
  label: string;
  article: string;
  fields: FactId[];
  required: FactId[];
}

/** One version of one regulation; all its versions share `id` and `jurisdiction` and follow each other without gap. */
export interface Rulebook {
  id: string;
  /** Where it was read: `<folder>` of `config/rulebooks`, and of its cases. */
  folder: string;
  jurisdiction: string;
  jurisdictionLabel: string;
  title: string;
  number: string | null;
  version: string;
  level: 'province' | 'city' | 'county';
  /** ISO date; null until an administrator enters it. */
  effectiveFrom: string | null;
  effectiveUntil: string | null;
  supersedes?: Superseded;
  trial: boolean;
  purpose: string;
  basis: { title: string; number: string | null }[];
  interpretedBy: BodyId[];
  /** Names of the bodies in this regulation. */
  bodies: Partial<Record<BodyId, BodyOfRulebook>>;
  chapters: Chapter[];
  articleCount: number;
  /** How many annexes (附件) may be cited. */
  annexCount: number;
  readings: Reading[];
  procedures: Procedure[];
  materials: Paper[];
  evaluations: EvaluationKind[];
  /** The dictionary this rulebook sees: the common one and its own. */
  facts: Record<FactId, FactDefinition>;
  rules: Rule[];
  /** Where this does not hold, the last day of a span stays on a day off; without it, it always moves. */
  lastDayMoves?: Condition;
  /** While this holds a contract may be made before its budget; money still waits for the budget. */
  contractsAhead?: Condition;
  /** While `when` holds the rulebook is applied by reference (参照): every `block` is a `warn`. */
  asReference?: { rule: RuleId; when: Condition };
}
