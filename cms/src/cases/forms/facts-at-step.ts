/** Which facts a step asks for. */
import type { FactDefinition, FactId } from '../../engine/facts';
import { conditionsOf, isFactLeaf, leavesOf } from '../../engine/rule-conditions';
import type { Condition, EventId, Rule, Rulebook, StepRule } from '../../engine/rulebook';
import { DECLARE, firstEvents, isDeclared } from './declaring';
import { waysToDeclare } from './ways-to-declare';

const factsIn = (condition: Condition): FactId[] =>
  leavesOf(condition)
    .filter(isFactLeaf)
    .map(({ fact }) => fact);

export const hangsOn = (rule: Rule, events: string[]): boolean =>
  'on' in rule && rule.on.some((event) => events.includes(event));

function partsOf(rules: Rule[]): FactId[] {
  return rules.flatMap((rule) => (rule.kind === 'material' ? rule.parts : []));
}

/** Facts a derived one is made of, as far as it names them. */
function sourcesOf(definition: FactDefinition | undefined): FactId[] {
  const derive = definition?.derive;
  if (!derive) return [];
  if ('holds' in derive) return factsIn(derive.holds);
  return Object.values(derive)
    .flat()
    .filter((value): value is FactId => typeof value === 'string');
}

function withSources(rulebook: Rulebook, facts: FactId[]): Set<FactId> {
  const found = new Set<FactId>();
  const visit = (fact: FactId): void => {
    if (found.has(fact)) return;
    found.add(fact);
    for (const source of sourcesOf(rulebook.facts[fact])) visit(source);
  };
  for (const fact of facts) visit(fact);
  return found;
}

export interface Asked {
  /** The step's form and the parts a paper must state. */
  form: Set<FactId>;
  /** What the rules at this step look at, and the facts these are derived from. */
  weighed: Set<FactId>;
  /** What they look at in the declaration: asked here only where it was left blank. */
  declared: Set<FactId>;
}

const forms = new WeakMap<Rulebook, Set<FactId>>();

/** What some step has in its form is asked there, and nowhere else by the way. */
function factsOfForms(rulebook: Rulebook): Set<FactId> {
  const known =
    forms.get(rulebook) ?? new Set(rulebook.rules.flatMap((rule) => (rule.kind === 'step' ? rule.form : [])));
  forms.set(rulebook, known);
  return known;
}

export function askedAt(rulebook: Rulebook, procedure: string, rule: StepRule): Asked {
  const event = `${procedure}.${rule.step}`;
  const events = [event, `${event}.pass`, ...firstEvents(rulebook, rule)];
  const asked = askedAtEvents(rulebook, rule.form, events);
  return waysToDeclare(rulebook).has(procedure) ? asked : withoutDeclaring(rulebook, rule, events, asked);
}

/** Where a project is not declared, what its declaration must state is asked only as far as it was left blank. */
function withoutDeclaring(rulebook: Rulebook, rule: StepRule, events: EventId[], asked: Asked): Asked {
  const own = askedAtEvents(
    rulebook,
    rule.form,
    events.filter((event) => event !== DECLARE),
  );
  const left = [...asked.form].filter((fact) => !own.form.has(fact) && isOfDeclaration(rulebook, fact));
  return { form: own.form, weighed: asked.weighed, declared: new Set([...asked.declared, ...left]) };
}

/** The same where more is asked at once than at the step alone. */
export function askedAtEvents(rulebook: Rulebook, form: FactId[], events: EventId[]): Asked {
  const rules = rulebook.rules.filter((one) => hangsOn(one, events));
  const elsewhere = factsOfForms(rulebook);
  const weighed = withSources(rulebook, rules.flatMap(conditionsOf).flatMap(factsIn));
  return {
    form: new Set([...form, ...partsOf(rules)]),
    weighed: new Set([...weighed].filter((fact) => !elsewhere.has(fact) || form.includes(fact))),
    declared: new Set([...weighed].filter((fact) => isOfDeclaration(rulebook, fact))),
  };
}

function isOfDeclaration(rulebook: Rulebook, fact: FactId): boolean {
  const definition = rulebook.facts[fact];
  return definition !== undefined && isDeclared(rulebook, definition);
}

const lookedAt = new WeakMap<Rulebook, Set<FactId>>();

/** What decides anything at all under this regulation: a fact no condition leads to may be brought up to date. */
export function decides(rulebook: Rulebook, fact: FactId): boolean {
  const known = lookedAt.get(rulebook) ?? withSources(rulebook, conditionsIn(rulebook).flatMap(factsIn));
  lookedAt.set(rulebook, known);
  return known.has(fact);
}

function conditionsIn({ rules, procedures, bodies }: Rulebook): Condition[] {
  const openings = procedures.map((procedure) => procedure.when);
  const holders = Object.values(bodies).flatMap((body) => body?.heldBy ?? []);
  const beside = [...openings, ...holders.map(({ when }) => when)].filter((condition) => condition !== undefined);
  return [...rules.flatMap(conditionsOf), ...beside];
}
