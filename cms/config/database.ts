import path from 'node:path';
import { foldOnSqlite } from '../src/boot/folding';

type Env = typeof import('@strapi/utils')['env'];
interface SqliteConnection {
  pragma(text: string): unknown;
  function(name: string, options: { deterministic: boolean }, call: (text: unknown) => string | null): unknown;
}
type Done = (error: unknown, connection: SqliteConnection) => void;

/** Set on every new connection: better-sqlite3 alone would run with a rollback journal, or with WAL and NORMAL. */
function prepare(connection: SqliteConnection, done: Done): void {
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'busy_timeout = 5000'])
    connection.pragma(pragma);
  foldOnSqlite(connection);
  done(null, connection);
}

/** A renamed attribute must never drop its column: changes of the schema that lose data are written by hand. */
const settings = { forceMigration: false, runMigrations: true };

export default ({ env }: { env: Env }) => {
  const url = env('DATABASE_URL', '');
  if (url) {
    const pool = { min: 0, max: env.int('DATABASE_POOL', 10) };
    return {
      connection: { client: 'postgres', connection: { connectionString: url }, pool, acquireConnectionTimeout: 15_000 },
      settings,
    };
  }
  return {
    connection: {
      client: 'sqlite',
      connection: { filename: path.resolve(env('DATA_DIR', '.data'), 'guicheng.db') },
      useNullAsDefault: true,
      pool: { afterCreate: prepare },
      acquireConnectionTimeout: 15_000,
    },
    settings,
  };
};
