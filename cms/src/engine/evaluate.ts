/** The engine's main question: what do the rules say of this event on this dossier? */
import { articleOrder } from './article';
import type { Calendar } from './calendar/calendar';
import { type Answer, combine } from './conditions/answer';
import type { Dossier } from './dossier';
import type { Facts } from './facts';
import type { Finding, Reason } from './finding';
import { inquire } from './inquire';
import type { Inquiry } from './inquiry';
import { severityOf, verdictOf } from './kinds';
import { verdict } from './kinds/verdict';
import { actorAnswer } from './leaves/actor';
import type { Condition, EventId, Procedure, Rule, Rulebook, RuleKind, Severity } from './rulebook';
import { allOf } from './three-valued';

/** Ids sort with their numbers as numbers: 9a before 18b. */
const byId = new Intl.Collator('en', { numeric: true });

const indexes = new WeakMap<Rulebook, Map<EventId, Rule[]>>();

const inOrder = (a: { article: string; id: string }, b: { article: string; id: string }): number =>
  articleOrder(a.article) - articleOrder(b.article) || byId.compare(a.id, b.id);

/** Sorted once for each rulebook: events are asked about often, and most rules do not hang on them. */
function rulesAt(rulebook: Rulebook, event: EventId): Rule[] {
  const index = indexes.get(rulebook) ?? new Map<EventId, Rule[]>();
  indexes.set(rulebook, index);
  const rules = index.get(event) ?? rulebook.rules.filter((rule) => isAt(rule, event)).sort(inOrder);
  index.set(event, rules);
  return rules;
}

export function isAt(rule: Rule, event: EventId): boolean {
  if (rule.kind === 'step') return event === `${rule.procedure}.${rule.step}`;
  if (rule.kind === 'record') return event === `record.${rule.register}`;
  return 'on' in rule && rule.on.includes(event);
}

/** Every rule on the event, ordered by article, then id; who may open comes first. Principles and duties hang on none. */
export function evaluate(rulebook: Rulebook, event: EventId, dossier: Dossier, calendar: Calendar): Finding[] {
  const inquiry = inquire(rulebook, dossier, calendar);
  const soften = softening(inquiry);
  const weightOf = (rule: Rule): Severity =>
    SAYS_WHOSE.includes(rule.kind) ? severityOf(rule) : soften(severityOf(rule));
  const findings = rulesAt(rulebook, event).map((rule) => findingOf(inquiry, rule, weightOf(rule)));
  const opening = rulebook.procedures.find((procedure) => event === `${procedure.id}.open`);
  return opening ? [openingOf(inquiry, opening), ...findings] : findings;
}

/** Whose task something is stays so where the rulebook is applied by reference only. */
const SAYS_WHOSE: RuleKind[] = ['step', 'power', 'record'];

/** By reference only: what would block warns. */
export function softening(inquiry: Inquiry): (severity: Severity) => Severity {
  const { asReference } = inquiry.rulebook;
  const isReference = asReference !== undefined && inquiry.decide(asReference.when).holds === true;
  return (severity) => (isReference && severity === 'block' ? 'warn' : severity);
}

function findingOf(inquiry: Inquiry, rule: Rule, severity: Severity): Finding {
  const { id, kind, article, title, note } = rule;
  return { rule: id, kind, article, title, severity, ...verdictOf(inquiry, rule), ...(note !== undefined && { note }) };
}

/** Who may open a procedure, and when: said by the procedure itself, under the event's own id. */
function openingOf(inquiry: Inquiry, { id, title, article, opens, when }: Procedure): Finding {
  const answers: Answer[] = [actorAnswer(inquiry, opens), ...(when ? [inquiry.decide(when)] : [])];
  return { rule: `${id}.open`, kind: 'power', article, title, severity: 'block', ...verdict(combine(answers, allOf)) };
}

/** One condition, for a screen or a form. Without a calendar, facts that count working days stay unknown. */
export function decide(
  rulebook: Rulebook,
  condition: Condition,
  dossier: Dossier,
  calendar?: Calendar,
): { holds: boolean | null; because: Reason[]; missing: string[] } {
  return inquire(rulebook, dossier, calendar).decide(condition);
}

/** The dossier's facts with every derived fact that can be worked out; what is stated stays as stated. */
export function deriveFacts(rulebook: Rulebook, dossier: Dossier, calendar: Calendar): Facts {
  const inquiry = inquire(rulebook, dossier, calendar);
  const facts: Facts = { ...dossier.facts };
  for (const definition of Object.values(rulebook.facts)) {
    const { value } = definition.derive ? inquiry.known(definition.id) : {};
    if (value !== undefined) facts[definition.id] = value;
  }
  return facts;
}
