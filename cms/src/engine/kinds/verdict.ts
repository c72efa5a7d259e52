/** What a rule says of a dossier, before it is worded as a finding. */
import type { Answer } from '../conditions/answer';
import type { Finding, Outcome, Reason } from '../finding';
import type { Inquiry } from '../inquiry';
import type { Rule, RuleKind } from '../rulebook';
import type { Truth } from '../three-valued';

export interface Verdict extends Pick<Finding, 'to' | 'notify'> {
  outcome: Outcome;
  because: Reason[];
  missing: string[];
}

/** One interface serves two kinds (gate, limit), which `Extract` would not find. */
type RuleOf<Kind extends RuleKind, Any = Rule> = Any extends { kind: infer Own }
  ? Kind extends Own
    ? Any
    : never
  : never;
export type Judge<Kind extends RuleKind> = (inquiry: Inquiry, rule: RuleOf<Kind>) => Verdict;

const outcomeOf = (holds: Truth): Outcome => (holds === null ? 'undetermined' : holds ? 'satisfied' : 'violated');

export const verdict = ({ holds, because, missing }: Answer): Verdict => ({
  outcome: outcomeOf(holds),
  because,
  missing,
});

export const SATISFIED: Verdict = { outcome: 'satisfied', because: [], missing: [] };
