/**
 * What is asked of whoever begins a procedure, before there is a case: the form of its first step, and what the rules
 * of that moment look at. The screens show this form; the commands take what it asks.
 */
import { whoHolds } from '../../engine';
import type { FactId } from '../../engine/facts';
import type {
  BodyId,
  EventId,
  MaterialRule,
  Procedure,
  Rule,
  Rulebook,
  RuleId,
  StepRule,
  Subject,
} from '../../engine/rulebook';
import { DECLARE, isDeclared, mayDeclare, NOBODY_ASKED } from './declaring';
import { type Asked, askedAtEvents, hangsOn } from './facts-at-step';
import { firstOf, waysToDeclare } from './ways-to-declare';

export interface BeginningForm {
  step: string;
  title: string;
  /** The rule the beginning rests on. */
  rule: RuleId;
  article: string;
  /** Whether a unit declares a project by it. */
  declares: boolean;
  facts: FactId[];
  /** Facts that are asked in any case, and the rule that asks. */
  required: Record<FactId, { rule: RuleId; article: string }>;
}

/** The product's own event when the thing is created, besides those of its procedure. */
export const CREATION_EVENT = {
  contract: 'contract.create',
  rectification: 'rectification.order',
} satisfies Partial<Record<Subject, EventId>>;
const creationEvents: Partial<Record<Subject, EventId>> = CREATION_EVENT;

/** What a thing of this kind always has, whatever else is asked. */
const COLUMNS: Partial<Record<Subject, FactId[]>> = {
  project: ['project.name', 'project.planYear', 'project.totalAmount'],
  rectification: ['rectification.kind', 'rectification.problem', 'rectification.dueOn'],
};

/** Who may open it on one project or another. */
export const openersOf = (rulebook: Rulebook, { opens }: Procedure): BodyId[] =>
  whoHolds(rulebook, opens, NOBODY_ASKED);

/** Who opens it acts at its first step too, in the same breath; an order is opened by one and answered by another. */
function isBegunByActing(rulebook: Rulebook, procedure: Procedure, first: StepRule): boolean {
  if (procedure.subject === 'rectification') return false;
  const openers = openersOf(rulebook, procedure);
  const bodies = first.by.map(({ body }) => body);
  return whoHolds(rulebook, bodies, NOBODY_ASKED).some((body) => openers.includes(body));
}

function eventsOf(rulebook: Rulebook, procedure: Procedure, first: StepRule): EventId[] {
  const { id, subject } = procedure;
  const step = `${id}.${first.step}`;
  const created = creationEvents[subject];
  return [
    ...(mayDeclare(rulebook, first) ? [DECLARE] : []),
    `${id}.open`,
    ...(isBegunByActing(rulebook, procedure, first) ? [step, `${step}.pass`] : []),
    ...(created ? [created] : []),
  ];
}

/** Who has no form of his own for the project is asked everything the rules look at, wherever else it may stand. */
function factsOfProject(rulebook: Rulebook, columns: FactId[], form: FactId[], asked: Asked): FactId[] {
  const hasForm = form.some((fact) => fact.startsWith('project.'));
  const facts = [...columns, ...form, ...asked.form, ...asked.weighed, ...(hasForm ? [] : asked.declared)];
  return facts.filter((fact) => {
    const definition = rulebook.facts[fact];
    return definition && (form.includes(fact) || isDeclared(rulebook, definition));
  });
}

function factsOfSubject({ facts }: Rulebook, columns: FactId[], form: FactId[], asked: Asked): FactId[] {
  const isOwn = (fact: FactId) => form.includes(fact) || facts[fact]?.kept === 'case';
  return [...columns, ...form, ...asked.form, ...asked.weighed].filter(
    (fact) => isOwn(fact) && facts[fact]?.source === 'typed',
  );
}

function requiredBy(rules: Rule[]): BeginningForm['required'] {
  const always = rules.filter((rule): rule is MaterialRule => rule.kind === 'material' && rule.when === undefined);
  return Object.fromEntries(
    always.flatMap(({ id, article, parts }) => parts.map((fact) => [fact, { rule: id, article }])),
  );
}

/** undefined: the procedure has no step to begin with. */
export function beginningForm(rulebook: Rulebook, procedure: Procedure): BeginningForm | undefined {
  const first = firstOf(rulebook, procedure.id);
  if (!first) return undefined;
  const events = eventsOf(rulebook, procedure, first);
  const rules = rulebook.rules.filter((rule) => hangsOn(rule, events));
  const form = isBegunByActing(rulebook, procedure, first) ? first.form : [];
  const asked = askedAtEvents(rulebook, form, events);
  const basis = rules.find((rule) => hangsOn(rule, [creationEvents[procedure.subject] ?? ''])) ?? first;
  const factsOf = procedure.subject === 'project' ? factsOfProject : factsOfSubject;
  return {
    step: first.step,
    title: first.title,
    rule: basis.id,
    article: basis.article,
    declares: waysToDeclare(rulebook).has(procedure.id),
    facts: [...new Set(factsOf(rulebook, COLUMNS[procedure.subject] ?? [], form, asked))],
    required: requiredBy(rules),
  };
}
