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
