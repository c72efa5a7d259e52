/** Which procedure a change, an acceptance, a contract … goes through, where the rulebook has several for it. */
import { openingDossiers } from '../../dossier';
import type { ProjectRow } from '../../dossier/rows';
import { decide } from '../../engine';
import type { Dossier } from '../../engine/dossier';
import type { Facts } from '../../engine/facts';
import type { Procedure, Rulebook, Subject } from '../../engine/rulebook';
import { calendar } from '../../rulebooks/registry';
import { BadInput } from '../../write/errors';
import type { Tx } from '../../write/tx';
import { opens } from '../open-case';

export const proceduresAbout = (rulebook: Rulebook, subject: Subject): Procedure[] =>
  rulebook.procedures.filter((procedure) => procedure.subject === subject);

function named(candidates: Procedure[], id: string): Procedure {
  const found = candidates.find((procedure) => procedure.id === id);
  if (found) return found;
  const titles = candidates.map(({ title }) => `“${title}”`).join('、');
  const words = candidates.length > 0 ? `这一事项可办理的流程是${titles}` : '办法没有为这一事项设流程';
  throw new BadInput([{ field: 'procedure', message: words }]);
}

const isNotExcluded = (rulebook: Rulebook, { when }: Procedure, dossier: Dossier): boolean =>
  !when || decide(rulebook, when, dossier, calendar()).holds !== false;

export interface Choosing {
  subject: Subject;
  /** Facts stated for it, already parsed. */
  stated: Facts;
  /** The one that was asked for. */
  asked?: string;
}

/**
 * The one asked for; else the first whose condition does not fail and which the actor may open. Where there is none
 * the first he may open, so that its refusal says why. undefined: the rulebook has no procedure for such a thing.
 */
export async function chooseProcedure(
  tx: Tx,
  project: ProjectRow,
  rulebook: Rulebook,
  { subject, stated, asked }: Choosing,
): Promise<Procedure | undefined> {
  const candidates = proceduresAbout(rulebook, subject);
  if (asked !== undefined) return named(candidates, asked);
  if (candidates.length < 2) return candidates[0];
  const options = { rulebook, date: tx.today, actor: tx.actor, stated };
  const ids = candidates.map(({ id }) => id);
  const dossiers = await openingDossiers(tx.trx, project, options, ids);
  const asks = (decide: typeof opens) => (procedure: Procedure) => {
    const dossier = dossiers.get(procedure.id);
    return dossier !== undefined && decide(rulebook, procedure, dossier);
  };
  const openable = candidates.filter(asks(opens));
  return openable.find(asks(isNotExcluded)) ?? openable[0] ?? candidates[0];
}
