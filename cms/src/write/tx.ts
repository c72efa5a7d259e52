/** What a command works with: one database transaction, one person, one day. */
import type { Knex } from 'knex';
import type { Actor } from '../access/actor';
import { PreconditionRequired, Stale } from './errors';
import type { Hearing } from './hearing';

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
  /** What the rules have said so far; without it the first refusal is thrown where it is found. */
  hearing?: Hearing;
  /** A check: everything is done as it would be and then taken back, so nothing may be left outside the database. */
  dry?: boolean;
}

/** Nothing heard so far takes it back: what lies outside the database, and is not rolled back with it, may be written. */
export const willStand = ({ dry = false, hearing }: Tx): boolean => !dry && (hearing?.against.length ?? 0) === 0;

/**
 * The version the client says it saw; a write on something that exists must name it (428). A check that names none
 * asks about the row as it is.
 */
export function expectedVersion(tx: Tx, current?: number): number {
  if (tx.version !== undefined) return tx.version;
  if (tx.dry && current !== undefined) return current;
  throw new PreconditionRequired();
}

/** For acts that weigh rules before they write: who has not seen the row as it is now is told that first. */
export function mustHaveSeen(tx: Tx, version: number): void {
  if (expectedVersion(tx, version) !== version) throw new Stale(version);
}
