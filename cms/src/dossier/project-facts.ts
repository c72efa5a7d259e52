/** Facts the product itself knows of a project: columns, what its unit is, what its plan and its ledger say. */
import type { Knex } from 'knex';
import type { Facts } from '../engine/facts';
import type { Rulebook, Stage } from '../engine/rulebook';
import { remembered } from './remembered';
import type { DepartmentRow, ProjectRow } from './rows';
import { readFen, readFlag, readJson, type StoredFen } from './stored';

/** What lies beside the projects' own rows, read once for all of them. */
export interface Surroundings {
  departments: Map<number, DepartmentRow>;
  ledgers: Map<number, LedgerRow>;
  entries: Map<number, PlanEntry[]>;
}
interface LedgerRow {
  project_id: number;
  contracted: StoredFen;
  paid: StoredFen;
}
export interface PlanEntry {
  project_id: number;
  year: number;
  amount: StoredFen;
  state: string;
}

const keyed = <Key, Value>(rows: Value[], key: (row: Value) => Key): Map<Key, Value> =>
  new Map(rows.map((row) => [key(row), row]));

function grouped(rows: PlanEntry[]): Map<number, PlanEntry[]> {
  const groups = new Map<number, PlanEntry[]>();
  for (const row of rows) groups.set(Number(row.project_id), [...(groups.get(Number(row.project_id)) ?? []), row]);
  return groups;
}

const departmentsOf = (trx: Knex, ids: number[]): Promise<DepartmentRow[]> =>
  remembered(trx, ['departments'], ids, async () => trx('departments').whereIn('id', ids));

const ledgersOf = (trx: Knex, ids: number[]): Promise<LedgerRow[]> =>
  remembered(trx, ['ledgers'], ids, async () => trx('ledgers').whereIn('project_id', ids));

const entriesOf = (trx: Knex, ids: number[]): Promise<PlanEntry[]> =>
  remembered(trx, ['plan_entries', 'annual_plans'], ids, async () =>
    trx('plan_entries as e')
      .join('annual_plans as p', 'p.id', 'e.plan_id')
      .whereIn('e.project_id', ids)
      .orderBy('p.year')
      .select('e.project_id', 'p.year', 'e.amount', 'e.state'),
  );

export async function surroundingsOf(trx: Knex, projects: ProjectRow[]): Promise<Surroundings> {
  const ids = projects.map((project) => project.id);
  const units = projects.flatMap((project) => [project.department_id, project.contractor_id ?? 0]);
  return {
    departments: keyed(await departmentsOf(trx, [...new Set(units)]), (row) => row.id),
    ledgers: keyed(await ledgersOf(trx, ids), (row) => Number(row.project_id)),
    entries: grouped(await entriesOf(trx, ids)),
  };
}

function datesOf(project: ProjectRow): Facts {
  return {
    'project.declaredOn': project.declared_on,
    'project.startedOn': project.started_on,
    'project.completedOn': project.completed_on,
    'project.acceptedOn': project.accepted_on,
    'project.endedOn': project.ended_on,
  };
}

/** Listed in the plan of the year of the question, or of the year the project is meant for. */
function planFacts(project: ProjectRow, entries: PlanEntry[], date: string): Facts {
  const listed = entries.filter((entry) => entry.state === 'listed');
  const years = [Number(date.slice(0, 4)), project.plan_year];
  return {
    'project.inPlan': listed.some((entry) => years.includes(entry.year)),
    'project.plannedAmount': readFen(listed.at(-1)?.amount),
  };
}

function completedBefore(project: ProjectRow, facts: Facts, rulebook: Rulebook): boolean | undefined {
  const completedOn = project.completed_on ?? facts['project.completedOn'];
  if (rulebook.effectiveFrom === null) return undefined;
  return typeof completedOn === 'string' && completedOn < rulebook.effectiveFrom;
}

export function unitFacts(department: DepartmentRow | undefined): Facts {
  return {
    'unit.name': department?.name,
    'unit.kind': department?.kind,
    'unit.registeredOn': department?.registered_on,
    'unit.isLowerLevel': department ? readFlag(department.is_lower_level) : undefined,
  };
}

export function dateFacts(rulebook: Rulebook, date: string): Facts {
  return {
    'today.date': date,
    'today.year': Number(date.slice(0, 4)),
    'today.nextYear': Number(date.slice(0, 4)) + 1,
    'rulebook.effectiveFrom': rulebook.effectiveFrom,
  };
}

/** Nothing known beats nothing stated: an empty column does not hide a fact somebody typed in. */
export function stated(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined));
}

/** The law knows a project from its declaration on: a draft is asked about as what it will then be. */
function stageForRules({ stage }: ProjectRow): Stage {
  return stage === 'draft' || stage === 'withdrawn' ? 'declared' : stage;
}

export function projectFacts(project: ProjectRow, around: Surroundings, rulebook: Rulebook, date: string): Facts {
  const kept = readJson<Facts>(project.facts, {});
  const unit = around.departments.get(project.department_id);
  const contractor = around.departments.get(project.contractor_id ?? 0);
  const ledger = around.ledgers.get(project.id);
  const known: Facts = {
    'project.name': project.name,
    'project.department': unit?.name,
    'project.unit': unit?.name,
    'project.planYear': project.plan_year,
    'project.yearBeforePlan': project.plan_year === null ? undefined : project.plan_year - 1,
    'project.totalAmount': readFen(project.total_amount),
    'project.baseline': readFen(project.baseline_amount),
    'project.stage': stageForRules(project),
    'project.hasContractor': project.contractor_id !== null,
    'project.contractor': contractor?.name,
    'project.contracted': readFen(ledger?.contracted) ?? 0,
    'project.paid': readFen(ledger?.paid) ?? 0,
    'project.builtBeforeRulebook': completedBefore(project, kept, rulebook),
    ...datesOf(project),
    ...planFacts(project, around.entries.get(project.id) ?? [], date),
    ...unitFacts(unit),
  };
  return { ...kept, ...stated(known) };
}
