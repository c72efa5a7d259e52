/**
 * What one transaction has read it need not read again: an act asks for the dossier several times, and writes little
 * in between. Whatever the transaction itself writes to a table forgets what was read of that table; what others
 * write it must not see half of anyway, and the row all of it hangs on is locked.
 */
import type { Knex } from 'knex';

interface Kept {
  tables: readonly string[];
  value: Promise<unknown>;
}

const memories = new WeakMap<Knex, Map<string, Kept>>();
const WRITE = /^\s*(?:insert into|update|delete from)\s+[`"]?(\w+)/i;

function memoryOf(trx: Knex): Map<string, Kept> {
  const known = memories.get(trx);
  if (known) return known;
  const memory = new Map<string, Kept>();
  memories.set(trx, memory);
  trx.on('query', ({ sql }: { sql: string }) => {
    const table = WRITE.exec(sql)?.[1];
    if (table === undefined) return;
    for (const [key, { tables }] of memory) if (tables.includes(table)) memory.delete(key);
  });
  return memory;
}

/** `key` names the question; `tables` are all those the answer hangs on. The answer must not be changed by who asks. */
export function remembered<Answer>(
  trx: Knex,
  tables: readonly string[],
  key: unknown[],
  read: () => Promise<Answer>,
): Promise<Answer> {
  // A reader outside of a transaction may live long: it remembers nothing.
  if (!trx.isTransaction) return read();
  const memory = memoryOf(trx);
  const name = JSON.stringify([tables, ...key]);
  const known = memory.get(name);
  if (known) return known.value as Promise<Answer>;
  const value = read();
  memory.set(name, { tables, value });
  return value;
}
