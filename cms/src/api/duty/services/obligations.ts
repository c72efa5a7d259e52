/** Duties are not stored: they follow from the rulebook and the dossiers of the day, for whatever the person may see. */
import { applyScope, scopeOf, seesWhole } from '../../../access/scope';
import { OWING_NOTHING } from '../../../cases/project/standing-stage';
import { jurisdictionDossier, projectDossiers, unitDossiers } from '../../../dossier';
import { actingBodies } from '../../../dossier/acting-bodies';
import { performs } from '../../../dossier/performing';
import type { DepartmentRow, ProjectRow } from '../../../dossier/rows';
import { type Duty, dutiesOf } from '../../../engine';
import type { BodyId, DutyRule, Rulebook } from '../../../engine/rulebook';
import { calendar, rulebookFor } from '../../../rulebooks/registry';
import type { Tx } from '../../../write/tx';

export interface Obligation extends Duty {
  subject: DutyRule['subject'];
  /** Owed by the person's own department, who may therefore explain it. */
  isOwn: boolean;
  project: { documentId: string; name: string; number: string | null } | null;
  department: { documentId: string; name: string } | null;
}

const owes = (duty: Duty, bodies: BodyId[]): boolean => duty.by.some((body) => bodies.includes(body));

/** Enough for a city; beyond, a page of projects is asked one by one. */
const MOST_PROJECTS = 2000;

async function projectsSeen(tx: Tx): Promise<ProjectRow[]> {
  const query = tx.trx('projects').whereNotIn('stage', OWING_NOTHING).orderBy('id', 'desc').limit(MOST_PROJECTS);
  applyScope(query, scopeOf(tx.actor), 'projects');
  return query.select('projects.*');
}

async function unitsSeen(tx: Tx): Promise<DepartmentRow[]> {
  const { role, departmentId, jurisdictionId } = tx.actor;
  if (role === 'applicant' || role === 'contractor') return tx.trx('departments').where({ id: departmentId });
  return tx.trx('departments').where({ jurisdiction_id: jurisdictionId }).orderBy('id');
}

interface Portfolio {
  projects: ProjectRow[];
  units: Map<number, DepartmentRow>;
}

function ofProjects(tx: Tx, { projects, units }: Portfolio, dutiesFor: (id: number) => Duty[]): Obligation[] {
  return projects.flatMap((project) => {
    const unit = units.get(project.department_id);
    const bodies = actingBodies(tx.actor, project);
    const about = {
      subject: 'project' as const,
      project: { documentId: project.document_id, name: project.name, number: project.number },
      department: unit ? { documentId: unit.document_id, name: unit.name } : null,
    };
    const all = dutiesFor(project.id).map((duty) => ({ ...duty, ...about, isOwn: owes(duty, bodies) }));
    return all.filter(({ isOwn }) => isOwn || seesWhole(tx.actor));
  });
}

async function projectDuties(tx: Tx, rulebook: Rulebook, projects: ProjectRow[]): Promise<Obligation[]> {
  const rows = (await tx
    .trx('departments')
    .whereIn('id', [...new Set(projects.map((one) => one.department_id))])) as DepartmentRow[];
  const dossiers = await projectDossiers(tx.trx, projects, { rulebook, date: tx.today });
  return ofProjects(tx, { projects, units: new Map(rows.map((row) => [row.id, row])) }, (id) => {
    const dossier = dossiers.get(id);
    return dossier ? dutiesOf(rulebook, dossier, 'project', calendar()) : [];
  });
}

/** A unit owes what one of its functions owes. */
async function unitDuties(tx: Tx, rulebook: Rulebook): Promise<Obligation[]> {
  const units = await unitsSeen(tx);
  const dossiers = await unitDossiers(tx.trx, units, { rulebook, date: tx.today });
  const isOwn = (unit: DepartmentRow, duty: Duty): boolean =>
    unit.id === tx.actor.departmentId && owes(duty, tx.actor.bodies);
  return units.flatMap((unit) => {
    const dossier = dossiers.get(unit.id);
    const duties = dossier ? dutiesOf(rulebook, dossier, 'unit', calendar()) : [];
    const department = { documentId: unit.document_id, name: unit.name };
    return duties
      .filter((duty) => duty.by.some((body) => performs(unit, body)))
      .map((duty) => ({ ...duty, subject: 'unit' as const, project: null, department, isOwn: isOwn(unit, duty) }));
  });
}

async function jurisdictionDuties(tx: Tx, rulebook: Rulebook): Promise<Obligation[]> {
  if (tx.actor.role === 'applicant' || tx.actor.role === 'contractor') return [];
  const dossier = await jurisdictionDossier(tx.trx, tx.actor.jurisdictionId, { rulebook, date: tx.today });
  const duties = dutiesOf(rulebook, dossier, 'jurisdiction', calendar());
  const about = { subject: 'jurisdiction' as const, project: null, department: null };
  return duties.map((duty) => ({ ...duty, ...about, isOwn: owes(duty, tx.actor.bodies) }));
}

const ORDER: Record<Duty['state'], number> = { overdue: 0, due: 1, open: 2, upcoming: 3, late: 4, done: 5 };

function byUrgency(a: Obligation, b: Obligation): number {
  return ORDER[a.state] - ORDER[b.state] || (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');
}

/** Those of one project alone. */
export async function obligationsOf(tx: Tx, project: ProjectRow): Promise<Obligation[]> {
  if (OWING_NOTHING.includes(project.stage)) return [];
  const rulebook = rulebookFor(tx.actor.jurisdictionCode, tx.today);
  return (await projectDuties(tx, rulebook, [project])).sort(byUrgency);
}

export async function obligationsSeen(tx: Tx): Promise<Obligation[]> {
  const rulebook = rulebookFor(tx.actor.jurisdictionCode, tx.today);
  const all = [
    ...(await projectDuties(tx, rulebook, await projectsSeen(tx))),
    ...(await unitDuties(tx, rulebook)),
    ...(await jurisdictionDuties(tx, rulebook)),
  ];
  return all.sort(byUrgency);
}
