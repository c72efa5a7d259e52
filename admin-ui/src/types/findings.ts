/** What the rules say, with their reasons. */
import type { FactValue } from './values';

export type Severity = 'block' | 'warn' | 'info';

export type Outcome = 'satisfied' | 'violated' | 'not-applicable' | 'undetermined';

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
  | {
      kind: 'step';
      step: string;
      actual: string | null;
      limit: string;
      holds: boolean | null;
      /** Of a step that should be done: whose part it is, and until when. */
      awaits?: { by: string[]; dueOn?: string };
    }
  | {
      kind: 'record';
      register: string;
      actual: number;
      limit: number;
      holds: boolean | null;
      newest?: true;
      found?: string[];
    }
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
