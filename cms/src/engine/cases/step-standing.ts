/** One step of a case as it stands. */
import type { BodyId, RuleId, StepId, StepState } from '../rulebook';

export interface StepStanding {
  step: StepId;
  rule: RuleId;
  title: string;
  article: string;
  state: StepState;
  /** Who decides here, and who is asked without deciding. */
  bodies: BodyId[];
  consults: BodyId[];
  round: number;
  /** Its turn has come and no run of this round exists yet: the caller opens one. */
  opensNow: boolean;
  openedOn?: string;
  dueOn?: string;
  provisional?: boolean;
  /** Open, and the limit has passed. */
  overdue?: boolean;
  /** Done after its limit. */
  late?: boolean;
  doneOn?: string;
  skippedBy?: RuleId;
  /** A returned step: where the case went back to. */
  returnTo?: StepId;
  /** A step that a return has opened again: who sent it back. */
  returnedFrom?: StepId;
  /** Done in an earlier round, and what it looks at has not changed since. */
  kept?: boolean;
  /** Optional, left undone, and what comes after it is done. */
  leftUndone?: boolean;
  /** Done, or not needed and everything before it done. */
  passed: boolean;
  /** Nothing comes after it. */
  isLast: boolean;
}
