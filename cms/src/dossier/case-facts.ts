/** What was stated in the cases of a project: a contract is judged by the award that another case recorded. */
import type { Knex } from 'knex';
import type { Facts } from '../engine/facts';
import type { CaseRow } from './rows';
import { readJson, type StoredJson } from './stored';

interface StoredCase {
  id: number;
  project_id: number;
  procedure: string;
  facts: StoredJson;
}

/** The latest case of each procedure speaks; those of the running procedure do not, it states its own. */
export async function caseFactsOf(
  trx: Knex,
  projects: number[],
  running?: Pick<CaseRow, 'procedure'>,
): Promise<Map<number, Facts>> {
  const found = new Map<number, Facts>(projects.map((project) => [project, {}]));
  if (projects.length === 0) return found;
  const rows = (await trx('cases')
    .whereIn('project_id', projects)
    .whereIn('state', ['open', 'done'])
    .orderBy('id')
    .select('id', 'project_id', 'procedure', 'facts')) as StoredCase[];
  const latest = new Map(rows.map((row) => [`${row.project_id}/${row.procedure}`, row]));
  for (const row of latest.values()) {
    const facts = found.get(Number(row.project_id));
    if (facts && row.procedure !== running?.procedure) Object.assign(facts, readJson<Facts>(row.facts, {}));
  }
  return found;
}
