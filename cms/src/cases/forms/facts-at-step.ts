/** Which facts an actor may state at a step, and where they are kept. */

import { readJson, writeFacts } from '../../dossier/stored';
import { typedFacts } from '../../dossier/typed-facts';
import type { FactDefinition, FactId, Facts } from '../../engine/facts';
import { conditionsOf, isFactLeaf, leavesOf } from '../../engine/rule-conditions';
import type { Condition, EventId, Rule, Rulebook, StepRule } from '../../engine/rulebook';
import { conditionalUpdate } from '../../write/conditional-update';
import type { Tx } from '../../write/tx';
import { isColumn, keepProjectFacts } from '../project/change-project';
import { keepSubjectFacts } from '../subjects/subject';
import type { Work } from '../work';
import { firstEvents, isDeclared } from './declaring';
import { mustBeUnused } from './unique-facts';

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
  return askedAtEvents(rulebook, rule.form, [event, `${event}.pass`, ...firstEvents(rulebook, rule)]);
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
  return definition !== undefined && isDeclared(rulebook, definition) && !isColumn(fact);
}

/** Left blank when the project was declared. Whoever a rule asks for it may say it; nobody says it over again. */
const isBlank = (work: Work, fact: FactId): boolean =>
  work.project !== null && (readJson<Facts>(work.project.facts, {})[fact] ?? null) === null;

/**
 * Besides the form: what the rules weigh and nobody has stated yet; and the declaration itself, while it is still
 * the applicant's own. What others stated before and reviewed stays as it is.
 */
export function statedAt(tx: Tx, work: Work, rule: StepRule, input: unknown): Facts {
  const { form, weighed, declared } = askedAt(work.rulebook, work.procedure.id, rule);
  const kept = readJson<Facts>(work.row.facts, {});
  const isDeclarer = tx.actor.departmentId === work.project?.department_id && !readJson(work.row.frozen, null);
  return typedFacts(input, { rulebook: work.rulebook, today: tx.today }, (definition) => {
    if (definition.source !== 'typed') return false;
    if (form.has(definition.id)) return true;
    if (definition.kept === 'project') {
      if (declared.has(definition.id) && isBlank(work, definition.id)) return true;
      return isDeclarer && isDeclared(work.rulebook, definition);
    }
    return weighed.has(definition.id) && (kept[definition.id] === undefined || rule.after.length === 0);
  });
}

function keptOn(work: Work, stated: Facts, place: 'project' | 'case'): Facts {
  return Object.fromEntries(
    Object.entries(stated).filter(
      ([fact]) => (work.rulebook.facts[fact]?.kept === 'project') === (place === 'project'),
    ),
  );
}

export async function keepFacts(tx: Tx, work: Work, stated: Facts): Promise<void> {
  if (work.project) {
    const ofProject = keptOn(work, stated, 'project');
    await mustBeUnused(tx, work.rulebook, ofProject, work.project);
    await keepProjectFacts(tx, work.project, ofProject);
  }
  const ofCase = keptOn(work, stated, 'case');
  if (Object.keys(ofCase).length === 0) return;
  const { id, version } = work.row;
  const facts = writeFacts(work.row.facts, ofCase);
  work.row.version = await conditionalUpdate(tx.trx, 'cases', { id, version }, { facts });
  work.row.facts = facts;
  await keepSubjectFacts(tx, work.row, ofCase);
}
