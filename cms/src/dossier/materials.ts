/** Which papers are there. */
import type { Knex } from 'knex';
import type { CaseRow } from './rows';

interface StoredPaper {
  owner: number;
  kind: string;
  case_id: number | null;
  procedure: string | null;
}

/** Papers of a project lie in its file; those of a plan in the files of its cases. */
const OWNER = { project_id: 'm.project_id', plan_id: 'c.plan_id' };

/** A paper of an earlier run of the same procedure does not serve the running one; those of other procedures do. */
export async function materialsOf(
  trx: Knex,
  by: keyof typeof OWNER,
  owners: number[],
  running?: CaseRow,
): Promise<Map<number, string[]>> {
  const rows = (await trx('materials as m')
    .leftJoin('cases as c', 'c.id', 'm.case_id')
    .whereIn(OWNER[by], owners)
    .select({ owner: OWNER[by], kind: 'm.kind', case_id: 'm.case_id', procedure: 'c.procedure' })) as StoredPaper[];
  const serves = (row: StoredPaper): boolean =>
    !running || row.case_id === running.id || row.procedure !== running.procedure;
  const kinds = new Map<number, string[]>(owners.map((owner) => [owner, []]));
  for (const row of rows) if (serves(row)) kinds.get(Number(row.owner))?.push(row.kind);
  return kinds;
}
