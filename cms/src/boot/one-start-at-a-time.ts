/**
 * Two instances that lay the same tables at once leave duplicates behind (strapi#27567): on PostgreSQL the one that
 * comes second waits until the first has loaded. SQLite has one instance.
 */
import { Client } from 'pg';

/** A session lock of its own; the locks of `write/dialect` are taken inside what it protects. */
const LOCK = 7_203_117;

export async function oneStartAtATime<T>(url: string | undefined, work: () => Promise<T>): Promise<T> {
  if (!url) return work();
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    return await work();
  } finally {
    await client.end();
  }
}
