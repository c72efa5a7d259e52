/** What was stated in the cases of a project or plan: a contract is judged by the award that another case recorded. */
import type { Knex } from 'knex';
import type { Facts } from '../engine/facts';
import { remembered } from './remembered';
import type { CaseRow, PlaceOfCase } from './rows';
import { readJson, type StoredJson } from './stored';

interface StoredCase {
  id: number;
  owner: number;
  procedure: string;
  facts: StoredJson;
}

async function readCases(trx: Knex, by: keyof PlaceOfCase, owners: number[]): Promise<StoredCase[]> {
  return trx('cases')
    .whereIn(by, owners)
    .whereIn('state', ['open', 'done'])
    .orderBy('id')
    .select({ id: 'id', owner: by, procedure: 'procedure', facts: 'facts' });
}

/** The latest case of each procedure speaks; those of the running procedure do not, it states its own. */
export async function caseFactsOf(
  trx: Knex,
  by: keyof PlaceOfCase,
  owners: number[],
  running?: Pick<CaseRow, 'procedure'>,
): Promise<Map<number, Facts>> {
  const found = new Map<number, Facts>(owners.map((owner) => [owner, {}]));
  if (owners.length === 0) return found;
  const rows = await remembered(trx, ['cases'], ['facts', by, owners], () => readCases(trx, by, owners));
  const latest = new Map(rows.map((row) => [`${row.owner}/${row.procedure}`, row]));
  for (const row of latest.values()) {
    const facts = found.get(Number(row.owner));
    if (facts && row.procedure !== running?.procedure) Object.assign(facts, readJson<Facts>(row.facts, {}));
  }
  return found;
}
