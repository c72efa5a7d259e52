/** What a project's file tells that is no list: computed for the person in one transaction, so that it is of one moment. */
import { can } from '../../../../access/roles';
import type { Tx } from '../../../../write/tx';
import { dressed } from '../../../duty/services/list';
import { obligationsOf } from '../../../duty/services/obligations';
import { wholeHistoryOf } from '../history';
import { projectView } from '../project-view';
import { readProject } from '../take';
import { casesOf } from './cases';

export async function knownOf(tx: Tx, id: string) {
  const project = await readProject(tx, id);
  const cases = await casesOf(tx, project);
  const duties = can(tx.actor, 'duty.find') ? await dressed(tx, await obligationsOf(tx, project)) : [];
  return { view: await projectView(tx, id), cases, duties, history: await wholeHistoryOf(tx, project) };
}
export type Known = Awaited<ReturnType<typeof knownOf>>;
