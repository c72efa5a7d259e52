/** Closing a year's plan: what was drafted is listed, and every project of it counts as planned from that day. */
import type { ProjectRow } from '../dossier/rows';
import { conditionalUpdate } from '../write/conditional-update';
import { Conflict } from '../write/errors';
import type { Tx } from '../write/tx';
import { changeProject } from './change-project';

interface Plan {
  id: number;
  year: number;
  state: string;
  version: number;
}
interface Entry {
  id: number;
  project_id: number;
  version: number;
}

async function listEntry(tx: Tx, { id, project_id, version }: Entry): Promise<void> {
  const listed = { state: 'listed', listed_on: tx.today };
  await conditionalUpdate(tx.trx, 'plan_entries', { id, version, state: 'draft' }, listed);
  const project = (await tx.trx('projects').where({ id: project_id }).forUpdate().first()) as ProjectRow;
  await changeProject(tx, project, { stage: 'planned' });
}

/** The plan must be locked by the caller. */
export async function listDrafts(tx: Tx, plan: Pick<Plan, 'id'>): Promise<void> {
  const drafts = (await tx.trx('plan_entries').where({ plan_id: plan.id, state: 'draft' }).orderBy('id')) as Entry[];
  for (const entry of drafts) await listEntry(tx, entry);
}

/** Returns the plan's new version. */
export async function closePlan(tx: Tx, { id, year, state, version }: Plan): Promise<number> {
  if (state === 'finalised') throw new Conflict(`${year}年度计划已经定稿。`, { state });
  const closed = { state: 'finalised', finalised_on: tx.today };
  return conditionalUpdate(tx.trx, 'annual_plans', { id, version, state }, closed);
}
