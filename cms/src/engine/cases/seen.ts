/** What a step looked at when it was done, so that after a return it is asked again only where that has changed. */
import type { Calendar } from '../calendar/calendar';
import type { Dossier } from '../dossier';
import type { Facts } from '../facts';
import { inquire } from '../inquire';
import type { Inquiry } from '../inquiry';
import { own } from '../lookup';
import type { Rulebook, StepRule } from '../rulebook';

const NOTHING = { facts: [], papers: [] };

function look(inquiry: Inquiry, { looksAt = NOTHING }: StepRule): Facts {
  const { digests } = inquiry.dossier;
  return Object.fromEntries([
    ...looksAt.facts.map((fact) => [fact, inquiry.known(fact).value ?? null]),
    ...looksAt.papers.map((paper) => [paper, own(digests, paper) ?? null]),
  ]);
}

/** undefined: the step is asked anew after every return. */
export function seenBy(rulebook: Rulebook, rule: StepRule, dossier: Dossier, calendar: Calendar): Facts | undefined {
  return rule.looksAt && look(inquire(rulebook, dossier, calendar), rule);
}

export function isUnchanged(inquiry: Inquiry, rule: StepRule, seen: Facts | undefined): boolean {
  if (!rule.looksAt || !seen) return false;
  return Object.entries(look(inquiry, rule)).every(
    ([fact, value]) => JSON.stringify(seen[fact] ?? null) === JSON.stringify(value),
  );
}
