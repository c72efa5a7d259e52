/** From draft to declared: the project has its number and its day, and from now on others see it. */
import type { ProjectRow } from '../../dossier/rows';
import { readJson } from '../../dossier/stored';
import type { Facts } from '../../engine/facts';
import type { Rulebook } from '../../engine/rulebook';
import type { Tx } from '../../write/tx';
import { mustBeUnused } from '../forms/unique-facts';
import { changeProject } from './change-project';
import { isDraft } from './draft';
import { nextNumber } from './number';

/** A draft written before drafts had no number keeps the one that its trail names. */
const numberOf = async (tx: Tx, { number, plan_year }: ProjectRow): Promise<string> =>
  number ?? nextNumber(tx, String(plan_year ?? tx.today.slice(0, 4)));

export async function declareProject(tx: Tx, rulebook: Rulebook, project: ProjectRow): Promise<void> {
  if (!isDraft(project)) return changeProject(tx, project, { declared_on: tx.today });
  // what is unique may have been taken since the draft was written
  await mustBeUnused(tx, rulebook, readJson<Facts>(project.facts, {}), project);
  await changeProject(tx, project, {
    stage: 'declared',
    number: await numberOf(tx, project),
    declared_on: tx.today,
  });
}
