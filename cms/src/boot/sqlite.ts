/** An acknowledged write must survive a power cut: WAL with a sync at every commit. Refuses to serve otherwise. */
import type { Knex } from 'knex';
import { isPostgres } from '../write/dialect';

const WANTED: Record<string, string | number> = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1 };

export async function assertDurable(knex: Knex): Promise<void> {
  if (isPostgres(knex)) return;
  for (const [pragma, wanted] of Object.entries(WANTED)) {
    const rows: Record<string, string | number>[] = await knex.raw(`PRAGMA ${pragma}`);
    const actual = rows[0]?.[pragma];
    if (actual !== wanted) throw new Error(`SQLite 的 ${pragma} 应为 ${wanted}，实际为 ${actual}`);
  }
}

/**
 * A COMMIT that fails leaves SQLite inside its transaction, and knex gives the connection to whoever comes next. Such a
 * one is thrown away instead, which rolls it back; the next is made and prepared like the first.
 */
export function discardUnfinished(knex: Knex): void {
  if (isPostgres(knex)) return;
  knex.client.validateConnection = (connection: { inTransaction: boolean }) => !connection.inTransaction;
}

/**
 * While the demo is being loaded a commit does not wait for the disk, which would be most of the time it takes. The
 * file stays whole whatever happens; what a power cut takes away can be loaded again. Afterwards all of it is synced.
 */
export async function whileLoading<T>(knex: Knex, work: () => Promise<T>): Promise<T> {
  if (isPostgres(knex)) return work();
  await knex.raw('PRAGMA synchronous = NORMAL');
  try {
    return await work();
  } finally {
    await knex.raw('PRAGMA synchronous = FULL');
    await knex.raw('PRAGMA wal_checkpoint(FULL)');
    await assertDurable(knex);
  }
}
