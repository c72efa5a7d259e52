/** What a command works with: one database transaction, one person, one day. */
import type { Knex } from 'knex';
import type { Actor } from '../access/actor';
import { PreconditionRequired, Stale } from './errors';

export interface Tx {
  trx: Knex.Transaction;
  actor: Actor;
  /** ISO date of the request, Asia/Shanghai. */
  today: string;
  /** ISO time with offset. */
  now: string;
  requestId: string;
  /** From If-Match or the body's `version`; undefined when the client named none. */
  version: number | undefined;
}

/** The version the client says it saw; a write on something that exists must name it (428). */
export function expectedVersion(tx: Tx): number {
  if (tx.version === undefined) throw new PreconditionRequired();
  return tx.version;
}

/** For acts that weigh rules before they write: who has not seen the row as it is now is told that first. */
export function mustHaveSeen(tx: Tx, version: number): void {
  if (expectedVersion(tx) !== version) throw new Stale(version);
}
