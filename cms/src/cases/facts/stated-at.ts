/** What an actor states at a step, and where it is kept: on the case, or on the project if he may state it there now. */
import { readJson, writeFacts } from '../../dossier/stored';
import { typedFacts } from '../../dossier/typed-facts';
import type { FactDefinition, Facts } from '../../engine/facts';
import type { Rulebook, StepRule } from '../../engine/rulebook';
import { conditionalUpdate } from '../../write/conditional-update';
import type { Tx } from '../../write/tx';
import { askedAt } from '../forms/facts-at-step';
import { keepSubjectFacts } from '../subjects/subject';
import type { Work } from '../work';
import { keepOnProject } from './keep-on-project';
import { isProposal, propose, proposesAt } from './proposal';
import { mustMayState, replacedBy } from './state-facts';

const isOfProject = ({ source, kept }: FactDefinition): boolean => source === 'typed' && kept === 'project';

export function partOf({ facts }: Pick<Rulebook, 'facts'>, stated: Facts, place: 'project' | 'case'): Facts {
  return Object.fromEntries(
    Object.entries(stated).filter(([fact]) => (facts[fact]?.kept === 'project') === (place === 'project')),
  );
}

/** Of the case: its form, and what the rules weigh that nobody has stated yet. */
export async function statedAt(tx: Tx, work: Work, rule: StepRule, input: unknown): Promise<Facts> {
  const { form, weighed } = askedAt(work.rulebook, work.procedure.id, rule);
  const kept = readJson<Facts>(work.row.facts, {});
  const stated = typedFacts(input, { rulebook: work.rulebook, today: tx.today }, (definition) => {
    if (work.project && isOfProject(definition)) return true;
    if (definition.source !== 'typed') return false;
    if (form.has(definition.id)) return true;
    return weighed.has(definition.id) && (kept[definition.id] === undefined || rule.after.length === 0);
  });
  if (work.project) await mustMayState(tx, work.project, work.rulebook, partOf(work.rulebook, stated, 'project'));
  return stated;
}

/** Where the case has to be decided first, what is said of the project is kept with it until then. */
async function keepOfProject(tx: Tx, work: Work, rule: StepRule | undefined, facts: Facts): Promise<void> {
  if (!work.project || Object.keys(facts).length === 0) return;
  const isProposed = (!rule || proposesAt(work.rulebook, rule)) && (await isProposal(tx, work));
  await (isProposed ? propose(tx, work, facts) : keepOnProject(tx, work.project, work.rulebook, facts));
}

/** Said with a case that is begun and not yet acted in. Returns what it replaces. */
export async function stateAtBeginning(tx: Tx, work: Work, rule: StepRule | undefined, facts: Facts): Promise<Facts> {
  if (!work.project || Object.keys(facts).length === 0) return {};
  await mustMayState(tx, work.project, work.rulebook, facts);
  const replaced = replacedBy(work.project, facts);
  await keepOfProject(tx, work, rule, facts);
  return replaced;
}

export async function keepFacts(tx: Tx, work: Work, rule: StepRule, stated: Facts): Promise<void> {
  await keepOfProject(tx, work, rule, partOf(work.rulebook, stated, 'project'));
  const ofCase = partOf(work.rulebook, stated, 'case');
  if (Object.keys(ofCase).length === 0) return;
  const { id, version } = work.row;
  const facts = writeFacts(work.row.facts, ofCase);
  work.row.version = await conditionalUpdate(tx.trx, 'cases', { id, version }, { facts });
  work.row.facts = facts;
  await keepSubjectFacts(tx, work.row, ofCase);
}
