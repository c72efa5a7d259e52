/** Finding 结论: what one rule says of one dossier. Carries no sentence; the screen words it from the rule's title. */
import type { Awaited } from './dossier';
import type { FactId, FactValue } from './facts';
import type { BodyId, Operator, ProcedureId, RuleId, RuleKind, Severity, StepId } from './rulebook';

export type Outcome = 'satisfied' | 'violated' | 'not-applicable' | 'undetermined';

/** One leaf as it was evaluated: what was asked, what was found, what the answer was. */
export type Reason =
  | {
      kind: 'fact';
      fact: FactId;
      operator: Operator;
      actual: FactValue;
      limit: FactValue;
      limitFact?: FactId;
      holds: boolean | null;
    }
  | { kind: 'material'; material: string; holds: boolean | null }
  | { kind: 'part'; fact: FactId; holds: boolean | null }
  /** `awaits`: of a step that should be done and is not, who is to do it and until when. */
  | { kind: 'step'; step: string; actual: string | null; limit: string; holds: boolean | null; awaits?: Awaited }
  /** `newest`: only the latest of them was asked. `found`: what they are called, as far as they have a name. */
  | {
      kind: 'record';
      register: string;
      actual: number;
      limit: number;
      holds: boolean | null;
      newest?: true;
      found?: string[];
    }
  | { kind: 'actor'; actual: BodyId[]; limit: BodyId[]; holds: boolean | null }
  | { kind: 'reading'; reading: string; actual: string; limit: string; holds: boolean | null }
  | { kind: 'rule'; rule: RuleId; actual: Outcome; limit: string; holds: boolean | null };

export interface Finding {
  rule: RuleId;
  kind: RuleKind;
  article: string;
  title: string;
  severity: Severity;
  outcome: Outcome;
  because: Reason[];
  /** Facts, papers or steps nobody has stated, as ids. */
  missing: string[];
  note?: string;
  /** Routes and measures: where it leads. */
  to?: { procedure: ProcedureId; step?: StepId };
  /** Notices: who is told. */
  notify?: { to: BodyId[]; copy: BodyId[] };
}
