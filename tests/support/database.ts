/** The server's database seen from beside it: what is really stored, whichever of the two it is. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Knex, knex } from 'knex';
import type { TestServer } from './server';

export function openDatabase(server: Pick<TestServer, 'dataDir' | 'databaseUrl'>): Knex {
  if (server.databaseUrl) return knex({ client: 'pg', connection: server.databaseUrl, pool: { min: 0, max: 6 } });
  return knex({
    client: 'better-sqlite3',
    connection: { filename: sqliteFile(server.dataDir) },
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
}

export function sqliteFile(dataDir: string): string {
  const file = readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).find((name) =>
    /\.(db|sqlite3?)$/.test(name),
  );
  if (!file) throw new Error(`no SQLite file under ${dataDir}`);
  return join(dataDir, file);
}

/** Rows of a plain statement; the two drivers wrap them differently. */
export async function select<T = Record<string, unknown>>(
  database: Knex,
  sql: string,
  values: Knex.RawBinding[] = [],
): Promise<T[]> {
  const answer = await database.raw(sql, values);
  return (Array.isArray(answer) ? answer : answer.rows) as T[];
}

/** One whole number out of a count or a sum; PostgreSQL gives those as text. */
export async function number(database: Knex, sql: string, values: Knex.RawBinding[] = []): Promise<number> {
  const [row] = await select(database, sql, values);
  return Number(Object.values(row ?? {})[0] ?? 0);
}
