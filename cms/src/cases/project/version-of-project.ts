/** The version under which something new begins on a project: the one chosen for it with a reason, else that of the day. */
import type { ProjectRow } from '../../dossier/rows';
import type { Rulebook } from '../../engine/rulebook';
import { rulebookFor } from '../../rulebooks/registry';
import type { Tx } from '../../write/tx';

/** null: a plan follows the day. */
export function rulebookOn(tx: Tx, project: Pick<ProjectRow, 'chosen_version'> | null): Rulebook {
  return rulebookFor(tx.actor.jurisdictionCode, tx.today, project?.chosen_version ?? undefined);
}
