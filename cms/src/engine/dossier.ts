/** Dossier 卷宗: everything known of one subject on one date. The engine reads nothing else. */
import type { Facts, FactValue } from './facts';
import type { BodyId, MaterialId, OpinionResult, RegisterId, StepState } from './rulebook';

export type Row = Record<string, FactValue | undefined>;

/** Who acts: the functions he exercises here, and himself and his unit by name where these are known. */
export interface Actor {
  bodies: BodyId[];
  user?: string;
  department?: string;
}

/** Whose part a step is in now, and until when. */
export interface Awaited {
  by: BodyId[];
  /** ISO date; absent where no limit runs. */
  dueOn?: string;
}

export interface Dossier {
  /** ISO date, the day the question is asked. */
  date: string;
  facts: Facts;
  /** Kinds of the papers that are there. undefined: nobody said. */
  materials?: MaterialId[];
  /** Of each paper what tells its newest version apart; only steps that look at papers ask for it. */
  digests?: Record<MaterialId, string>;
  /** State of `procedure.step`. undefined: nobody said; a step not named in a given object has not happened. */
  steps?: Record<string, StepState>;
  /** Of open `procedure.step`s whose opinion is still missing. undefined: nobody said. */
  awaited?: Record<string, Awaited>;
  /** Rows of registers and collections (payments, contracts, changes …). */
  records?: Record<RegisterId, Row[]>;
  /** Bodies of who acts. undefined: nobody said. */
  actor?: Actor;
}

/** One opinion as the run of a case knows it. */
export interface GivenOpinion {
  body: BodyId;
  result: OpinionResult | 'pending';
  on?: string;
}
