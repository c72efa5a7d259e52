/** Every writer of a project's fact comes through here: creating, correcting, beginning, acting, registering a contract. */
import { actingBodies, partiesOf } from '../../dossier/acting-bodies';
import type { ProjectRow } from '../../dossier/rows';
import { readFen, readJson } from '../../dossier/stored';
import type { Facts } from '../../engine/facts';
import type { Finding } from '../../engine/finding';
import type { Rulebook } from '../../engine/rulebook';
import { BadInput } from '../../write/errors';
import type { Tx } from '../../write/tx';
import { isDeclared } from '../forms/declaring';
import { mustBeActive } from '../project/standing-stage';
import { holdOn } from './hold';
import { keepOnProject } from './keep-on-project';
import { isSame, mayState, type Situation } from './may-state';
import { openStepsOf } from './open-steps';
import { notHere, type Refused, refusalOfFacts } from './refuse-facts';

/** What was stated for the project, columns and all. */
export function storedFacts(project: ProjectRow): Facts {
  return {
    ...readJson<Facts>(project.facts, {}),
    'project.name': project.name,
    'project.planYear': project.plan_year,
    'project.totalAmount': readFen(project.total_amount),
  };
}

/** What no project can be without, or be listed by. */
export function mustBeSensible(facts: Facts): void {
  const { 'project.name': name, 'project.planYear': year } = facts;
  if (name === null) throw new BadInput([{ field: 'name', message: '请填写项目名称' }]);
  if (typeof year === 'number' && (year < 2000 || year > 2100)) {
    throw new BadInput([{ field: 'planYear', message: '计划年度应为四位年份' }]);
  }
}

export async function situationOn(tx: Tx, project: ProjectRow, rulebook: Rulebook): Promise<Situation> {
  const steps = await openStepsOf(tx, project);
  return {
    rulebook,
    isUnit: actingBodies(tx.actor, partiesOf(project)).includes('applicant'),
    stored: storedFacts(project),
    steps,
    hold: await holdOn(tx, project, rulebook, steps),
  };
}

/** Refuses all where one may not be stated. Returns what the rules about the design said. */
export async function mustMayState(tx: Tx, project: ProjectRow, rulebook: Rulebook, facts: Facts): Promise<Finding[]> {
  if (Object.keys(facts).length === 0) return [];
  mustBeSensible(facts);
  const situation = await situationOn(tx, project, rulebook);
  const refused = Object.entries(facts).flatMap(([id, value]): Refused[] => {
    const fact = rulebook.facts[id];
    const verdict = fact ? mayState(situation, fact, value) : 'may';
    return fact && verdict !== 'may' ? [{ fact, verdict }] : [];
  });
  if (refused.some(({ verdict }) => verdict === 'closed')) mustBeActive(project, rulebook);
  const refusal = refusalOfFacts(situation, refused);
  if (refusal) throw refusal;
  return situation.hold.findings;
}

/** A unit writes a project down: nobody has seen it, and nothing holds it. */
export function mustBeDeclared(rulebook: Rulebook, facts: Facts): void {
  mustBeSensible(facts);
  const foreign = Object.keys(facts).flatMap((id) => {
    const fact = rulebook.facts[id];
    return fact && !isDeclared(rulebook, fact) ? [fact] : [];
  });
  if (foreign.length > 0) throw notHere(rulebook, foreign);
}

/** What the facts replace, as far as they say something else. */
export function replacedBy(project: ProjectRow, facts: Facts): Facts {
  const stored = storedFacts(project);
  const changed = Object.entries(facts).filter(([id, value]) => !isSame(stored[id], value));
  return Object.fromEntries(changed.map(([id]) => [id, stored[id] ?? null]));
}

/** Stated beside what a command is about. Returns what it replaced. */
export async function stateOnProject(
  tx: Tx,
  { project, rulebook }: { project: ProjectRow | null; rulebook: Rulebook },
  facts: Facts,
): Promise<Facts> {
  if (!project || Object.keys(facts).length === 0) return {};
  await mustMayState(tx, project, rulebook, facts);
  const replaced = replacedBy(project, facts);
  await keepOnProject(tx, project, rulebook, facts);
  return replaced;
}
