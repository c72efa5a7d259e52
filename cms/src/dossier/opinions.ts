/** Opinions that were issued, as rules ask for them: who said what when, and what was stated in that case. */
import type { Knex } from 'knex';
import type { Row } from '../engine/dossier';
import type { OwnedRow, Owner } from './collections';
import { remembered } from './remembered';
import { readJson, type StoredJson } from './stored';

const COLUMNS = {
  id: 't.document_id',
  case: 't.case_id',
  procedure: 't.procedure',
  step: 't.step',
  body: 't.body',
  result: 't.result',
  on: 't.issued_on',
  round: 't.round',
  by: 'u.username',
  department: 'd.name',
};

/** What was stated in each case, read once for all its opinions. */
async function factsOf(trx: Knex, cases: number[]): Promise<Map<number, Row>> {
  if (cases.length === 0) return new Map();
  const rows = (await trx('cases').whereIn('id', cases).select('id', 'facts')) as { id: number; facts: StoredJson }[];
  return new Map(rows.map(({ id, facts }) => [Number(id), readJson<Row>(facts, {})]));
}

/** Of a whole jurisdiction only what was said of its plans: the opinions on all its projects are no matter of one dossier. */
const ofPlans =
  (by: Owner) =>
  (query: Knex.QueryBuilder): void => {
    if (by === 'jurisdiction_id') query.whereNotNull('c.plan_id');
  };

export async function opinionRows(trx: Knex, by: Owner, owners: number[]): Promise<OwnedRow[]> {
  if (owners.length === 0) return [];
  return remembered(trx, ['opinions', 'cases'], [by, owners], () => readOpinions(trx, by, owners));
}

async function readOpinions(trx: Knex, by: Owner, owners: number[]): Promise<OwnedRow[]> {
  const rows = (await trx('opinions as t')
    .join('cases as c', 'c.id', 't.case_id')
    .leftJoin('up_users as u', 'u.id', 't.issued_by_id')
    .leftJoin('departments as d', 'd.id', 'u.department_id')
    .whereIn(`c.${by}`, owners)
    .where('t.state', 'issued')
    .modify(ofPlans(by))
    .orderBy('t.id')
    .select({ owner: `c.${by}`, ...COLUMNS })) as (Row & { owner: number; id: string; case: number })[];
  const facts = await factsOf(trx, [...new Set(rows.map((row) => Number(row.case)))]);
  return rows.map(({ owner, id, case: about, ...row }) => ({
    owner: Number(owner),
    id: String(id),
    row: { ...facts.get(Number(about)), ...row },
  }));
}
