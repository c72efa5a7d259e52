/**
 * The one door to a transaction of the database. knex 3.0.1 swallows the failure of COMMIT and Strapi does not look:
 * here it is waited for, so that nothing is answered as done, or told to anybody, that is not stored.
 */
import type { Knex } from 'knex';
import { isTransient } from './database-errors';
import { Refusal } from './errors';

const afterwards = new WeakMap<Knex.Transaction, (() => void)[]>();

/** Called when what `trx` wrote is stored for good; never where it was rolled back or COMMIT failed. */
export function afterCommit(trx: Knex.Transaction, call: () => void): void {
  afterwards.set(trx, [...(afterwards.get(trx) ?? []), call]);
}

/** Strapi's own transaction, so that its services called inside join it. Never ask the database past `trx` in here. */
export async function inTransaction<T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T> {
  // the inner one would wait for a COMMIT that comes after it
  if (strapi.db.inTransaction()) throw new Error('a transaction inside a transaction: hand `trx` on instead');
  const { trx, answer } = await strapi.db.transaction(async (given) => {
    const trx = given.trx as unknown as Knex.Transaction;
    return { trx, answer: await work(trx) };
  });
  await stored(trx);
  for (const call of afterwards.get(trx) ?? []) call();
  return answer;
}

async function stored(trx: Knex.Transaction): Promise<void> {
  try {
    await trx.executionPromise;
  } catch (error) {
    // asking for a connection throws away the one that is still inside its transaction (`boot/sqlite`), with its lock
    await strapi.db.connection.raw('SELECT 1').catch(() => undefined);
    if (isTransient(error)) throw error;
    strapi.log.error(`提交未成功：${error instanceof Error ? error.message : String(error)}`);
    throw new Refusal(503, 'Unavailable', '没有保存成功，请稍后重试；仍不成功的，请联系系统管理员。');
  }
}
