/** From where a project rests, and by what; kept beside its facts, but no fact of the dictionary, so no screen shows it. */
import type { ProjectRow } from '../../dossier/rows';
import type { Stage } from '../../engine/rulebook';
import type { Tx } from '../../write/tx';
import { keepProjectFacts } from './change-project';

export const STAGE_BEFORE = '@stageBefore';
/** The procedure in which it was stopped: of several that may stop it, that one is cited. */
export const STOPPED_IN = '@stoppedIn';

export const rememberStage = (tx: Tx, project: ProjectRow, stoppedIn: string | null = null): Promise<void> =>
  keepProjectFacts(tx, project, { [STAGE_BEFORE]: project.stage, [STOPPED_IN]: stoppedIn });

export function stageBefore(facts: Record<string, unknown>): Stage {
  return (facts[STAGE_BEFORE] as Stage | undefined) ?? 'declared';
}
