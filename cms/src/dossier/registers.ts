/** Rows of the registers a rulebook declares, of the opinions given, and of the needs a unit has sent in. */
import type { Knex } from 'knex';
import type { Row } from '../engine/dossier';
import { type OwnedRow, type Owner, spreadFacts } from './collections';
import type { StoredJson } from './stored';

export interface RegisterRow extends OwnedRow {
  register: string;
}

interface StoredRecord {
  owner: number;
  id: string;
  register: string;
  year: number | null;
  on: string;
  project_id: number | null;
  facts: StoredJson;
}

const recordRow = (record: StoredRecord): Row => ({
  ...spreadFacts(record.facts),
  year: record.year,
  on: record.on,
  recordedOn: record.on,
});

export async function registerRows(trx: Knex, by: Owner, owners: number[]): Promise<RegisterRow[]> {
  if (owners.length === 0) return [];
  const rows = (await trx('records as t')
    .whereIn(`t.${by}`, owners)
    .orderBy('t.id')
    .select({
      owner: `t.${by}`,
      id: 't.document_id',
      register: 't.register',
      year: 't.year',
      on: 't.recorded_on',
      project_id: 't.project_id',
      facts: 't.facts',
    })) as StoredRecord[];
  return rows.map((record) => ({
    owner: Number(record.owner),
    id: record.id,
    register: record.register,
    row: recordRow(record),
  }));
}

/** Opinions that were issued, as rules ask for them. */
export async function opinionRows(trx: Knex, projects: number[]): Promise<OwnedRow[]> {
  if (projects.length === 0) return [];
  const rows = (await trx('opinions as t')
    .whereIn('t.project_id', projects)
    .where('t.state', 'issued')
    .orderBy('t.id')
    .select({
      owner: 't.project_id',
      id: 't.document_id',
      procedure: 't.procedure',
      step: 't.step',
      body: 't.body',
      result: 't.result',
      on: 't.issued_on',
      round: 't.round',
    })) as (Row & { owner: number; id: string })[];
  return rows.map(({ owner, id, ...row }) => ({ owner: Number(owner), id: String(id), row }));
}

/** One row per unit and plan year: how many projects it has declared for that year, and when the first was sent. */
export async function submissionRows(trx: Knex, by: Owner, owners: number[]): Promise<OwnedRow[]> {
  if (owners.length === 0) return [];
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
