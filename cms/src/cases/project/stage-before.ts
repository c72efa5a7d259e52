/** The stage a project rested from; kept beside its facts, but no fact of the dictionary, so no screen shows it. */
import type { ProjectRow } from '../../dossier/rows';
import type { Stage } from '../../engine/rulebook';
import type { Tx } from '../../write/tx';
import { keepProjectFacts } from './change-project';

export const STAGE_BEFORE = '@stageBefore';

export const rememberStage = (tx: Tx, project: ProjectRow): Promise<void> =>
  keepProjectFacts(tx, project, { [STAGE_BEFORE]: project.stage });

export function stageBefore(facts: Record<string, unknown>): Stage {
  return (facts[STAGE_BEFORE] as Stage | undefined) ?? 'declared';
}
