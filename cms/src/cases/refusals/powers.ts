/** Which rules give to other bodies what somebody was refused: asked without a project, so only the actor counts. */
import type { Actor } from '../../access/actor';
import { UNLESS_SAID } from '../../access/roles';
import { evaluate } from '../../engine';
import type { Finding } from '../../engine/finding';
import type { BodyId, EventId, Rule, Rulebook } from '../../engine/rulebook';
import { calendar } from '../../rulebooks/registry';
import { Forbidden } from '../../write/errors';
import type { Tx } from '../../write/tx';
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

const namesWho = (rule: Rule, event: EventId): boolean =>
  (rule.kind === 'power' || (rule.kind === 'measure' && rule.by !== undefined)) && rule.on.includes(event);

const isNamed = ({ rules }: Rulebook, event: EventId): boolean => rules.some((rule) => namesWho(rule, event));

/** Nobody the rulebook does not know of may do what it leaves unsaid, but those who always do. */
export function mustBeGiven(tx: Tx, rulebook: Rulebook, event: EventId): void {
  const usual = UNLESS_SAID[event];
  if (!usual || usual.includes(tx.actor.role) || isNamed(rulebook, event)) return;
  throw new Forbidden('办法没有把此事项交给您所在单位。');
}

type Person = Pick<Actor, 'role' | 'bodies'>;

function isGiven(rulebook: Rulebook, event: EventId, { role, bodies }: Person, date: string): boolean {
  const usual = UNLESS_SAID[event];
  if (!usual) return true;
  if (!isNamed(rulebook, event)) return usual.includes(role);
  return powersOfOthers(rulebook, [event], { date, bodies }).length === 0;
}

/** Entities there is nothing of where the regulation knows no annual plan. */
const OF_ANNUAL_PLANS = ['annual-plan', 'plan-entry'];

function hasAnnualPlans({ procedures, rules }: Rulebook): boolean {
  const isAbout = (rule: Rule): boolean => 'on' in rule && rule.on.some((event) => event.startsWith('annual-plan.'));
  return procedures.some(({ subject }) => subject === 'annual-plan') || rules.some(isAbout);
}

/** What of a role's rights the rulebook leaves to this person's functions: screens offer nothing else. */
export function givenTo(
  person: Person,
  rulebook: Rulebook,
  date: string,
  actions: Record<string, string[]>,
): Record<string, string[]> {
  const isOpen = (action: string): boolean => eventsOf(action).every((event) => isGiven(rulebook, event, person, date));
  const unknown = hasAnnualPlans(rulebook) ? [] : OF_ANNUAL_PLANS;
  return Object.fromEntries(
    Object.entries(actions)
      .filter(([entity]) => !unknown.includes(entity))
      .map(([entity, verbs]) => [entity, verbs.filter((verb) => isOpen(`${entity}.${verb}`))]),
  );
}
