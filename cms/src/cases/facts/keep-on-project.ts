/** What may be stated of a project is written to it: whoever asks whether it may is elsewhere. */
import type { ProjectRow } from '../../dossier/rows';
import type { Facts } from '../../engine/facts';
import type { Rulebook } from '../../engine/rulebook';
import type { Tx } from '../../write/tx';
import { mustBeUnused } from '../forms/unique-facts';
import { keepProjectFacts } from '../project/change-project';

/** The project must be locked, and the facts asked for, by the caller. */
export async function keepOnProject(tx: Tx, project: ProjectRow, rulebook: Rulebook, facts: Facts): Promise<void> {
  await mustBeUnused(tx, rulebook, facts, project);
  await keepProjectFacts(tx, project, facts);
}
