/** What a case runs on: a project, or the plan of a year. Whoever decides something on it holds its row until the end. */
import type { Knex } from 'knex';
import type { DossierOptions } from '../dossier';
import { planDossier, projectDossier } from '../dossier';
import type { Parties } from '../dossier/acting-bodies';
import type { PlaceOfCase, PlanRow, ProjectRow } from '../dossier/rows';
import type { Dossier } from '../engine/dossier';

export type Ground = { project: ProjectRow; plan: null } | { project: null; plan: PlanRow };

export const onProject = (project: ProjectRow): Ground => ({ project, plan: null });
export const onPlan = (plan: PlanRow): Ground => ({ project: null, plan });

export const placeOf = ({ project, plan }: Ground): PlaceOfCase => ({
  project_id: project?.id ?? null,
  plan_id: plan?.id ?? null,
});

export const jurisdictionOf = ({ project, plan }: Ground): number => (project ?? plan).jurisdiction_id;

/** A plan is nobody's own: whoever acts on it acts as an official. */
const NOBODYS: Parties = { department_id: 0, contractor_id: null };
export const partiesTo = ({ project }: Ground): Parties => project ?? NOBODYS;

/** The project, locked: all that is decided on one project is decided one after the other, on both databases. */
export async function lockProject(trx: Knex.Transaction, id: number): Promise<ProjectRow> {
  return (await trx('projects').where({ id }).forUpdate().first()) as ProjectRow;
}

/**
 * The plan, locked, and before it the projects it may list: whoever decides on a project takes its row first
 * and its plan's after, and two orders would wait for each other.
 */
export async function lockPlan(trx: Knex.Transaction, id: number): Promise<PlanRow> {
  const drafted = trx('plan_entries').where({ plan_id: id, state: 'draft' }).select('project_id');
  await trx('projects').whereIn('id', drafted).orderBy('id').forUpdate().select('id');
  return (await trx('annual_plans').where({ id }).forUpdate().first()) as PlanRow;
}

export async function lockGround(trx: Knex.Transaction, { project_id, plan_id }: PlaceOfCase): Promise<Ground> {
  if (project_id !== null) return onProject(await lockProject(trx, project_id));
  return onPlan(await lockPlan(trx, Number(plan_id)));
}

/** For a reader: nothing is locked. */
export async function readGround(trx: Knex.Transaction, { project_id, plan_id }: PlaceOfCase): Promise<Ground> {
  if (project_id !== null) return onProject(await trx('projects').where({ id: project_id }).first());
  return onPlan(await trx('annual_plans').where({ id: plan_id }).first());
}

export function dossierOn(trx: Knex, { project, plan }: Ground, options: DossierOptions): Promise<Dossier> {
  return project ? projectDossier(trx, project, options) : planDossier(trx, plan, options);
}
