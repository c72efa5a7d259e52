/** Walks the chain from its first entry: sequence, link, content, and the heads kept outside the database. */
import type { Knex } from 'knex';
import { HASHED, hashOf } from '../../../write/audit';
import { checkpoints } from '../../../write/checkpoints';
import type { Values } from '../../../write/rows';

const BATCH = 2000;
const FIRST = '0'.repeat(64);

export interface Verdict {
  entries: number;
  intact: boolean;
  /** Number of the first entry that does not fit; null when all do. */
  firstBroken: number | null;
}

export async function verifyChain(knex: Knex): Promise<Verdict> {
  const heads = new Map((await checkpoints()).map(({ seq, hash }) => [seq, hash]));
  let prev = FIRST;
  let seq = 0;
  for (;;) {
    const rows: Values[] = await knex('audit_entries')
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(BATCH)
      .select(...HASHED, 'prev', 'hash');
    for (const row of rows) {
      const fits = row.seq === seq + 1 && row.prev === prev && row.hash === hashOf(row, prev);
      if (!fits || (heads.get(seq + 1) ?? row.hash) !== row.hash) return broken(knex, seq + 1);
      prev = String(row.hash);
      seq += 1;
    }
    if (rows.length < BATCH) break;
    // Lets waiting requests through between two batches.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const isCut = [...heads.keys()].some((known) => known > seq);
  return isCut ? broken(knex, seq + 1) : { entries: seq, intact: true, firstBroken: null };
}

async function broken(knex: Knex, firstBroken: number): Promise<Verdict> {
  const counted = await knex('audit_entries').count({ total: '*' }).first();
  return { entries: Number(counted?.total ?? 0), intact: false, firstBroken };
}
