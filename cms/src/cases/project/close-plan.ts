/** Closing a year's plan: what was drafted is listed, and every project of it counts as planned from that day. */
import { projectDossiers } from '../../dossier';
import { factsOfPlan, type PlanRead, readPlan } from '../../dossier/plan-facts';
import type { PlanRow, ProjectRow } from '../../dossier/rows';
import type { Dossier } from '../../engine/dossier';
import type { Rulebook } from '../../engine/rulebook';
import { conditionalUpdate } from '../../write/conditional-update';
import { Conflict, RuleViolation } from '../../write/errors';
import type { Tx } from '../../write/tx';
import { type Judgement, judge } from '../judge';
import { changeProject } from './change-project';

const EVENT = 'plan-entry.list';

interface Entry {
  id: number;
  project_id: number;
  version: number;
}
interface Listing {
  /** Listing an entry moves no money: what the plan was before the first is true of all. */
  read: PlanRead;
  rulebook: Rulebook;
  reason?: string;
}

/** Who decides on the whole must see which project stands in the way. */
function judged(tx: Tx, project: ProjectRow, dossier: Dossier, { rulebook, reason }: Listing): Judgement {
  try {
    // at once: what is heard of several projects would not say of which
    return judge({ ...tx, hearing: undefined }, rulebook, EVENT, dossier, reason);
  } catch (error) {
    if (!(error instanceof RuleViolation)) throw error;
    throw new RuleViolation(error.findings, `“${project.name}”：${error.message}`);
  }
}

async function listEntry(tx: Tx, entry: Entry, project: ProjectRow, dossier: Dossier, listing: Listing): Promise<void> {
  const known = factsOfPlan(listing.read, { project });
  const { override } = judged(tx, project, { ...dossier, facts: { ...dossier.facts, ...known } }, listing);
  const listed = { state: 'listed', listed_on: tx.today, ...(override && { override }) };
  await conditionalUpdate(tx.trx, 'plan_entries', { id: entry.id, version: entry.version, state: 'draft' }, listed);
  await changeProject(tx, project, { stage: 'planned' });
}

/** The plan and its projects must be locked by the caller. */
export async function listDrafts(tx: Tx, plan: PlanRow, rulebook: Rulebook, reason?: string): Promise<void> {
  const drafts = (await tx.trx('plan_entries').where({ plan_id: plan.id, state: 'draft' }).orderBy('id')) as Entry[];
  const ids = drafts.map((entry) => entry.project_id);
  const projects = (await tx.trx('projects').whereIn('id', ids)) as ProjectRow[];
  const dossiers = await projectDossiers(tx.trx, projects, { rulebook, date: tx.today, actor: tx.actor });
  const read = await readPlan(tx.trx, plan.id);
  for (const entry of drafts) {
    const project = projects.find(({ id }) => id === entry.project_id);
    const dossier = dossiers.get(entry.project_id);
    if (project && dossier) await listEntry(tx, entry, project, dossier, { read, rulebook, reason });
  }
}

/** The row in hand is kept in step. */
export async function closePlan(tx: Tx, plan: PlanRow): Promise<void> {
  const { id, year, state, version } = plan;
  if (state === 'finalised') throw new Conflict(`${year}年度计划已经定稿。`, { state });
  const closed = { state: 'finalised' as const, finalised_on: tx.today };
  const next = await conditionalUpdate(tx.trx, 'annual_plans', { id, version, state }, closed);
  Object.assign(plan, closed, { version: next });
}
