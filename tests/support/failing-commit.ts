/** A COMMIT that fails: a row with a reference that is only checked at the end goes in beside every row of `table`. */
import type { Knex } from 'knex';
import { usesPostgres } from './installation';

const TABLES = [
  'create table if not exists commit_parent (id integer primary key)',
  'create table if not exists commit_child (parent integer references commit_parent (id) deferrable initially deferred)',
];
const RAISED = usesPostgres()
  ? (table: string) => [
      `create or replace function orphan() returns trigger language plpgsql as $$ begin insert into commit_child values (1); return null; end $$`,
      `create trigger commit_fails after insert on ${table} for each row execute function orphan()`,
    ]
  : (table: string) => [
      `create trigger commit_fails after insert on ${table} begin insert into commit_child values (1); end`,
    ];

/** While `act` runs, no transaction that writes to `table` can be committed. */
export async function whileCommitFails<T>(database: Knex, table: string, act: () => Promise<T>): Promise<T> {
  for (const statement of [...TABLES, ...RAISED(table)]) await database.raw(statement);
  try {
    return await act();
  } finally {
    await database.raw(`drop trigger commit_fails${usesPostgres() ? ` on ${table}` : ''}`);
  }
}
