/** What was proposed with a case and takes effect by the act that decides it: the trail names it with that act. */
import { readJson } from '../../dossier/stored';
import type { Facts } from '../../engine/facts';
import type { Tx } from '../../write/tx';
import type { Work } from '../work';
import { replacedBy } from './state-facts';

/** What waits with a case for its decision, and what it would replace on the project. */
export interface Waiting {
  facts: Facts;
  replaces: Facts;
}
const NOTHING_WAITS: Waiting = { facts: {}, replaces: {} };

/** Asked before the act that may decide it. */
export function waitingWith({ row, project }: Work): Waiting {
  const facts = readJson<Facts>(row.proposed, {});
  return project && Object.keys(facts).length > 0 ? { facts, replaces: replacedBy(project, facts) } : NOTHING_WAITS;
}

/** Asked after it: all of what waited, or nothing. */
export async function tookEffect(tx: Tx, { row }: Work, waiting: Waiting): Promise<Waiting> {
  if (waiting === NOTHING_WAITS) return waiting;
  const now = await tx.trx('cases').where({ id: row.id }).first('proposed', 'state');
  return now?.proposed === null && now.state !== 'rejected' ? waiting : NOTHING_WAITS;
}
