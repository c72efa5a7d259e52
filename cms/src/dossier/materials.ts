/** Which papers are there. */
import type { Knex } from 'knex';
import { remembered } from './remembered';
import type { CaseRow } from './rows';

interface StoredPaper {
  owner: number;
  kind: string;
  digest: string;
  case_id: number | null;
  procedure: string | null;
}

/** Papers of a project lie in its file; those of a plan in the files of its cases. */
const OWNER = { project_id: 'm.project_id', plan_id: 'c.plan_id' };

/** Of its case only what never changes is read with it. */
async function readPapers(trx: Knex, by: keyof typeof OWNER, owners: number[]): Promise<StoredPaper[]> {
  return trx('materials as m')
    .leftJoin('cases as c', 'c.id', 'm.case_id')
    .whereIn(OWNER[by], owners)
    .orderBy('m.id')
    .select({ owner: OWNER[by], kind: 'm.kind', digest: 'm.digest', case_id: 'm.case_id', procedure: 'c.procedure' });
}

/** A paper of an earlier run of the same procedure does not serve the running one; those of other procedures do. */
export interface Papers {
  kinds: string[];
  /** Of each kind the newest. */
  digests: Record<string, string>;
}

export async function papersOf(
  trx: Knex,
  by: keyof typeof OWNER,
  owners: number[],
  running?: CaseRow,
): Promise<Map<number, Papers>> {
  const rows = await remembered(trx, ['materials'], [by, owners], () => readPapers(trx, by, owners));
  const serves = (row: StoredPaper): boolean =>
    !running || row.case_id === running.id || row.procedure !== running.procedure;
  const found = new Map<number, Papers>(owners.map((owner) => [owner, { kinds: [], digests: {} }]));
  for (const row of rows) {
    const papers = found.get(Number(row.owner));
    if (!papers || !serves(row)) continue;
    papers.kinds.push(row.kind);
    papers.digests[row.kind] = row.digest;
  }
  return found;
}
