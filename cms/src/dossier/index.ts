/**
 * Dossiers from the database: everything the engine may ask about a project, a unit or a jurisdiction on one day.
 * Loading for many projects costs the same number of queries as for one.
 */
import type { Knex } from 'knex';
import type { Dossier } from '../engine/dossier';
import type { Facts } from '../engine/facts';
import type { Rulebook } from '../engine/rulebook';
import { actorOn, himself, partiesOf, type Speaker } from './acting-bodies';
import { collectionsAsked } from './asked';
import { caseFactsOf } from './case-facts';
import { type Papers, papersOf } from './materials';
import { planFacts } from './plan-facts';
import { dateFacts, projectFacts, type Surroundings, surroundingsOf, unitFacts } from './project-facts';
import { type Records, recordsOf } from './records';
import { rectificationFacts } from './rectification-facts';
import { remembered } from './remembered';
import type { CaseRow, DepartmentRow, PlanRow, ProjectRow } from './rows';
import { type Steps, stepsOf } from './steps';
import { readJson } from './stored';
import { subjectFacts } from './subject-facts';

export interface DossierOptions {
  rulebook: Rulebook;
  /** ISO date of the question. */
  date: string;
  /** Who acts; without one, rules about the actor stay undetermined. */
  actor?: Speaker;
  /** The case whose own facts and steps speak. */
  running?: CaseRow;
  /** The procedure that is about to be opened: what its earlier runs stated does not speak for the new one. */
  opening?: { procedure: string };
  /** documentId of a row of a collection that is itself under decision. */
  without?: string | null;
  /** Facts the command knows: plan.*, entry.*, budget.*, payment.* … */
  known?: Facts;
  /** Facts typed in with the request, already parsed. */
  stated?: Facts;
}

/** Who won the procurement, as the case that recorded the award says. */
const AWARD_WINNER = 'award.winner';

interface Loaded {
  caseFacts: Map<number, Facts>;
  subject: Facts;
  around: Surroundings;
  records: Map<number, Records>;
  steps: Map<number, Steps>;
  papers: Map<number, Papers>;
}

function assemble(project: ProjectRow, loaded: Loaded, options: DossierOptions): Dossier {
  const { rulebook, date, actor, running, known, stated } = options;
  const others = loaded.caseFacts.get(project.id) ?? {};
  return {
    date,
    facts: {
      ...others,
      ...projectFacts(project, loaded.around, rulebook, date),
      ...dateFacts(rulebook, date),
      ...rectificationFacts(loaded.records.get(project.id) ?? {}),
      'contract.awardWinner': others[AWARD_WINNER],
      ...loaded.subject,
      ...readJson<Facts>(running?.proposed, {}),
      ...readJson<Facts>(running?.facts, {}),
      ...known,
      ...stated,
    },
    materials: loaded.papers.get(project.id)?.kinds ?? [],
    digests: loaded.papers.get(project.id)?.digests ?? {},
    steps: loaded.steps.get(project.id)?.states ?? {},
    awaited: loaded.steps.get(project.id)?.awaited ?? {},
    records: loaded.records.get(project.id) ?? {},
    actor: actor && actorOn(actor, partiesOf(project, options.running)),
  };
}

async function load(trx: Knex, projects: ProjectRow[], options: DossierOptions): Promise<Loaded> {
  const ids = projects.map((project) => project.id);
  return {
    around: await surroundingsOf(trx, projects),
    caseFacts: await caseFactsOf(trx, 'project_id', ids, options.running ?? options.opening),
    subject: await subjectFacts(trx, options.running),
    records: await recordsOf(trx, 'project_id', ids, {
      asked: collectionsAsked(options.rulebook),
      without: options.without,
      partsOf: options.running?.subject_type === 'catalogue' ? options.running.subject_id : null,
      shared: projects,
    }),
    steps: await stepsOf(trx, 'project_id', ids, options.running?.id),
    papers: await papersOf(trx, 'project_id', ids, options.running),
  };
}

export async function projectDossiers(
  trx: Knex,
  projects: ProjectRow[],
  options: DossierOptions,
): Promise<Map<number, Dossier>> {
  const loaded = await load(trx, projects, options);
  return new Map(projects.map((project) => [project.id, assemble(project, loaded, options)]));
}

export async function projectDossier(trx: Knex, project: ProjectRow, options: DossierOptions): Promise<Dossier> {
  const dossier = (await projectDossiers(trx, [project], options)).get(project.id);
  if (!dossier) throw new Error(`no dossier for project ${project.id}`);
  return dossier;
}

/** One reading for several procedures that might be opened: each leaves out only what its own earlier runs stated. */
export async function openingDossiers(
  trx: Knex,
  project: ProjectRow,
  options: Omit<DossierOptions, 'running' | 'opening'>,
  procedures: string[],
): Promise<Map<string, Dossier>> {
  const loaded = await load(trx, [project], options);
  const found = new Map<string, Dossier>();
  for (const procedure of procedures) {
    const caseFacts = await caseFactsOf(trx, 'project_id', [project.id], { procedure });
    found.set(procedure, assemble(project, { ...loaded, caseFacts }, options));
  }
  return found;
}

export async function unitDossiers(
  trx: Knex,
  departments: DepartmentRow[],
  options: DossierOptions,
): Promise<Map<number, Dossier>> {
  const ids = departments.map((department) => department.id);
  const records = await recordsOf(trx, 'department_id', ids, {
    asked: collectionsAsked(options.rulebook),
    jurisdictions: new Map(departments.map((department) => [department.id, department.jurisdiction_id])),
  });
  const { rulebook, date, actor, known, stated } = options;
  return new Map(
    departments.map((department) => [
      department.id,
      {
        date,
        facts: { ...unitFacts(department), ...dateFacts(rulebook, date), ...known, ...stated },
        records: records.get(department.id) ?? {},
        actor: actor && actorOn(actor, { department_id: department.id, contractor_id: null }),
      },
    ]),
  );
}

/** Registers, rectifications and plans only: the payments of a whole city are no matter of one dossier. */
async function jurisdictionRecords(trx: Knex, jurisdiction: number, { rulebook }: DossierOptions): Promise<Records> {
  const records = await recordsOf(trx, 'jurisdiction_id', [jurisdiction], {
    asked: collectionsAsked(rulebook),
    collections: ['rectifications'],
    jurisdictions: new Map([[jurisdiction, jurisdiction]]),
  });
  return records.get(jurisdiction) ?? {};
}

async function readPlace(trx: Knex, id: number): Promise<Facts> {
  const row = await trx('jurisdictions').where({ id }).first('registered_on');
  return { 'jurisdiction.registeredOn': row?.registered_on };
}

export async function jurisdictionDossier(trx: Knex, jurisdiction: number, options: DossierOptions): Promise<Dossier> {
  const { rulebook, date, actor, known, stated } = options;
  const place = await remembered(trx, ['jurisdictions'], [jurisdiction], () => readPlace(trx, jurisdiction));
  return {
    date,
    facts: { ...place, ...dateFacts(rulebook, date), ...known, ...stated },
    records: await jurisdictionRecords(trx, jurisdiction, options),
    actor: actor && himself(actor),
  };
}

/** One year's plan: its own entries and opinions, and what its jurisdiction has on record. */
export async function planDossier(trx: Knex, plan: PlanRow, options: DossierOptions): Promise<Dossier> {
  const { rulebook, date, actor, running, known, stated } = options;
  const asked = collectionsAsked(rulebook);
  const around = await jurisdictionRecords(trx, plan.jurisdiction_id, options);
  const own = await recordsOf(trx, 'plan_id', [plan.id], { asked, collections: ['plan-entries'], only: true });
  const speaks = running ?? options.opening;
  const papers = (await papersOf(trx, 'plan_id', [plan.id], running)).get(plan.id);
  const steps = (await stepsOf(trx, 'plan_id', [plan.id], running?.id)).get(plan.id);
  return {
    date,
    facts: {
      ...(await caseFactsOf(trx, 'plan_id', [plan.id], speaks)).get(plan.id),
      ...(await planFacts(trx, plan.id)),
      ...dateFacts(rulebook, date),
      ...readJson<Facts>(running?.facts, {}),
      ...known,
      ...stated,
    },
    materials: papers?.kinds ?? [],
    digests: papers?.digests ?? {},
    steps: steps?.states ?? {},
    awaited: steps?.awaited ?? {},
    records: { ...around, ...own.get(plan.id) },
    // Nobody is the unit of a plan.
    actor: actor && actorOn(actor, { department_id: 0, contractor_id: null }),
  };
}
