/** Which rules give to other bodies what somebody was refused: asked without a project, so only the actor counts. */
import { evaluate } from '../engine';
import type { Finding } from '../engine/finding';
import type { BodyId, EventId, Rulebook } from '../engine/rulebook';
import { calendar } from '../rulebooks/registry';
import { isWrongBody } from './refusal';

/** Entries of the access table whose event has another name. */
const EVENTS_OF: Record<string, EventId[]> = {
  'annual-plan.create': ['annual-plan.call'],
  'budget.create': ['budget.set'],
  'payment.create': ['payment.record'],
  'rectification.create': ['rectification.order'],
};

export const eventsOf = (action: string): EventId[] => EVENTS_OF[action] ?? [action];

export function powersOfOthers(
  rulebook: Rulebook,
  events: EventId[],
  { date, bodies }: { date: string; bodies: BodyId[] },
): Finding[] {
  const dossier = { date, facts: {}, actor: { bodies } };
  const said = events.flatMap((event) => evaluate(rulebook, event, dossier, calendar())).filter(isWrongBody);
  return [...new Map(said.map((finding) => [finding.rule, finding])).values()];
}
