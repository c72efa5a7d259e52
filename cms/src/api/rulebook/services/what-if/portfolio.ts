/** The live projects of a jurisdiction, some at a time, each with its dossier and its open cases. */
import type { Knex } from 'knex';
import { onProject } from '../../../../cases/ground';
import type { Work } from '../../../../cases/work';
import { procedureOf } from '../../../../cases/work';
import { projectDossier, projectDossiers } from '../../../../dossier';
import type { CaseRow, CaseStepRow, OpinionRow, ProjectRow } from '../../../../dossier/rows';
import type { Dossier } from '../../../../engine/dossier';
import type { Rulebook } from '../../../../engine/rulebook';
import { rulebookFor } from '../../../../rulebooks/registry';

/** Nothing is done on them any more, so nothing would change. */
const OVER: ProjectRow['stage'][] = ['ended', 'retired', 'draft', 'withdrawn'];

export interface Live {
  project: ProjectRow;
  department: { documentId: string; name: string };
  dossier: Dossier;
  works: { work: Work; dossier: Dossier }[];
}
export interface Reading {
  jurisdictionId: number;
  jurisdictionCode: string;
  date: string;
  /** What is read for a case under that rulebook, and for a project. */
  readingOf: (rulebook?: Rulebook) => Rulebook;
}

const live = (trx: Knex, jurisdiction: number) =>
  trx('projects').where({ jurisdiction_id: jurisdiction }).whereNotIn('stage', OVER);

export async function countLive(trx: Knex, jurisdiction: number): Promise<number> {
  const [row] = (await live(trx, jurisdiction).count({ total: '*' })) as { total: number | string }[];
  return Number(row?.total ?? 0);
}

async function worksOf(trx: Knex, projects: ProjectRow[], code: string): Promise<Work[]> {
  const ids = projects.map(({ id }) => id);
  const rows = (await trx('cases').whereIn('project_id', ids).where('state', 'open').orderBy('id')) as CaseRow[];
  const of = { column: 'case_id', values: rows.map(({ id }) => id) };
  const steps = (await trx('case_steps').whereIn(of.column, of.values).orderBy(['round', 'id'])) as CaseStepRow[];
  const opinions = (await trx('opinions').whereIn(of.column, of.values).orderBy('id')) as OpinionRow[];
  return rows.map((row): Work => {
    const project = projects.find(({ id }) => id === Number(row.project_id)) as ProjectRow;
    const rulebook = rulebookFor(code, row.opened_on, row.rulebook_version);
    const mine = <Row extends { case_id: number }>(all: Row[]) => all.filter((one) => one.case_id === row.id);
    const procedure = procedureOf(rulebook, row.procedure);
    return { row, ...onProject(project), rulebook, procedure, steps: mine(steps), opinions: mine(opinions) };
  });
}

export async function readLive(trx: Knex, reading: Reading, offset: number, limit: number): Promise<Live[]> {
  const { jurisdictionId, jurisdictionCode, date, readingOf } = reading;
  const projects = (await live(trx, jurisdictionId).orderBy('id').offset(offset).limit(limit)) as ProjectRow[];
  const units = (await trx('departments')
    .whereIn('id', [...new Set(projects.map((one) => one.department_id))])
    .select('id', 'document_id', 'name')) as { id: number; document_id: string; name: string }[];
  const dossiers = await projectDossiers(trx, projects, { rulebook: readingOf(), date });
  const found = new Map<number, Live>();
  for (const project of projects) {
    const unit = units.find(({ id }) => id === project.department_id);
    const department = { documentId: unit?.document_id ?? '', name: unit?.name ?? '' };
    const dossier = dossiers.get(project.id) as Dossier;
    found.set(project.id, { project, department, dossier, works: [] });
  }
  for (const work of await worksOf(trx, projects, jurisdictionCode)) {
    const { row: running, project } = work;
    if (!project) continue;
    const options = { rulebook: readingOf(work.rulebook), date, running, without: running.subject_id };
    const dossier = await projectDossier(trx, project, options);
    found.get(project.id)?.works.push({ work, dossier });
  }
  return [...found.values()];
}
