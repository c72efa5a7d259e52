/**
 * Inquiry: one question put to a rulebook about a dossier. Leaves, derivations and kinds read it and ask each
 * other through it (`inquire.ts` puts them together), so that no file of the engine imports in a circle.
 */
import type { Calendar } from './calendar/calendar';
import type { Answer } from './conditions/answer';
import type { Dossier, Row } from './dossier';
import { type Exact, numberOf } from './exact';
import type { FactId, FactValue } from './facts';
import type { Verdict } from './kinds/verdict';
import type { Condition, RegisterId, Rulebook, RuleId } from './rulebook';

export interface Known {
  value: FactValue | undefined;
  /** What would have to be stated to know it; empty when it is known. */
  missing: FactId[];
  /** A computed quantity before it was rounded to the number in `value`: what conditions and sums go by. */
  exact?: Exact;
}

export type Quantity = FactValue | Exact | undefined;
/** The value as it is compared. */
export const quantityOf = ({ value, exact }: Known): Quantity => exact ?? value;
/** What was computed, with the number it is shown as. */
export const computed = (exact: Exact): Known => ({ value: numberOf(exact), missing: [], exact });

export interface Inquiry {
  rulebook: Rulebook;
  dossier: Dossier;
  /** Absent: facts that count working days stay unknown. */
  calendar?: Calendar;
  /** A fact as stated or supplied by the engine, before any derivation. */
  stated(id: FactId): FactValue | undefined;
  /** A fact as stated, else as derived; each is derived once. */
  known(id: FactId): Known;
  /** Rows of a register as they were known on the day of the question. */
  rows(register: RegisterId): Row[];
  decide(condition: Condition): Answer;
  /** What a rule of the rulebook says, at whatever event it hangs; each is worked out once. */
  verdict(id: RuleId): Verdict;
}

export const statedFact = (inquiry: Inquiry, id: FactId): FactValue | undefined => inquiry.stated(id);
