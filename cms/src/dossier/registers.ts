/** Rows of the registers a rulebook declares, of the opinions given, and of the needs a unit has sent in. */
import type { Knex } from 'knex';
import type { Row } from '../engine/dossier';
import type { OwnedRow, Owner } from './collections';
import { remembered } from './remembered';
import type { ProjectRow } from './rows';
import { readJson, type StoredJson } from './stored';

export interface RegisterRow extends OwnedRow {
  register: string;
}

interface StoredRecord {
  unit?: number | null;
  jurisdiction?: number;
  id: string;
  register: string;
  year: number | null;
  on: string;
  by: string | null;
  facts: StoredJson;
}

const recordRow = (record: StoredRecord): Row => ({
  ...readJson<Row>(record.facts, {}),
  year: record.year,
  recordedOn: record.on,
  recordedBy: record.by,
});

const COLUMNS = {
  id: 't.document_id',
  register: 't.register',
  year: 't.year',
  on: 't.recorded_on',
  by: 'u.username',
  facts: 't.facts',
};

const query = (trx: Knex) => trx('records as t').leftJoin('up_users as u', 'u.id', 't.recorded_by_id').orderBy('t.id');

const registerRow = (owner: number, record: StoredRecord): RegisterRow => ({
  owner,
  id: record.id,
  register: record.register,
  row: recordRow(record),
});

export async function registerRows(trx: Knex, by: Owner, owners: number[]): Promise<RegisterRow[]> {
  if (owners.length === 0) return [];
  const rows = await remembered(
    trx,
    ['records'],
    [by, owners],
    async (): Promise<(StoredRecord & { owner: number })[]> =>
      query(trx)
        .whereIn(`t.${by}`, owners)
        .select({ ...COLUMNS, owner: `t.${by}` }),
  );
  return rows.map((record) => registerRow(Number(record.owner), record));
}

type Sharing = Pick<ProjectRow, 'id' | 'jurisdiction_id' | 'department_id' | 'contractor_id'>;

function concerns(record: StoredRecord, project: Sharing): boolean {
  if (record.jurisdiction !== project.jurisdiction_id) return false;
  return record.unit === null || record.unit === project.department_id || record.unit === project.contractor_id;
}

async function readShared(trx: Knex, jurisdictions: number[], units: number[]): Promise<StoredRecord[]> {
  return query(trx)
    .whereNull('t.project_id')
    .whereIn('t.jurisdiction_id', jurisdictions)
    .where((open) => {
      open.whereNull('t.department_id').orWhereIn('t.department_id', units);
    })
    .select({ ...COLUMNS, unit: 't.department_id', jurisdiction: 't.jurisdiction_id' });
}

/** What is on record of a project's unit, its contractor or its jurisdiction speaks in the project's dossier too. */
export async function sharedRegisterRows(trx: Knex, projects: Sharing[]): Promise<RegisterRow[]> {
  if (projects.length === 0) return [];
  const units = [...new Set(projects.flatMap((project) => [project.department_id, project.contractor_id ?? 0]))];
  const jurisdictions = [...new Set(projects.map((project) => project.jurisdiction_id))];
  const rows = await remembered(trx, ['records'], ['shared', jurisdictions, units], () =>
    readShared(trx, jurisdictions, units),
  );
  return projects.flatMap((project) =>
    rows.filter((record) => concerns(record, project)).map((record) => registerRow(project.id, record)),
  );
}

/** One row per unit and plan year: how many projects it has declared for that year, and when the first was sent. */
export async function submissionRows(trx: Knex, by: Owner, owners: number[]): Promise<OwnedRow[]> {
  if (owners.length === 0) return [];
  return remembered(trx, ['projects'], ['submissions', by, owners], () => readSubmissions(trx, by, owners));
}

async function readSubmissions(trx: Knex, by: Owner, owners: number[]): Promise<OwnedRow[]> {
  const rows = (await trx('projects as t')
    .whereIn(`t.${by === 'project_id' ? 'id' : by}`, owners)
    .whereNotNull('t.declared_on')
    .groupBy(by === 'project_id' ? 't.id' : `t.${by}`, 't.plan_year')
    .select({ owner: by === 'project_id' ? 't.id' : `t.${by}`, planYear: 't.plan_year' })
    .min({ submittedOn: 't.declared_on' })
    .count({ count: '*' })) as { owner: number; planYear: number; submittedOn: string; count: number | string }[];
  return rows.map((row) => ({
    owner: Number(row.owner),
    id: '',
    row: { planYear: row.planYear, submittedOn: row.submittedOn, count: Number(row.count) },
  }));
}
