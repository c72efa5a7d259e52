/** The database outside of a command, for reading. Inside one this would wait for itself on SQLite: use `tx.trx`. */
import type { Knex } from 'knex';

export const database = (): Knex => strapi.db.connection as unknown as Knex;
