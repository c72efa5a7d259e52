/**
 * `guicheng_folded`: the form in which texts are searched, where the rows are. On SQLite it is `canonicalOf` itself; on
 * PostgreSQL the same in its own words, for text as it is kept (what nobody sees is not in it any more).
 */
import type { Knex } from 'knex';
import { canonicalOf } from '../engine/text/canonical';
import { isPostgres } from '../write/dialect';

interface SqliteConnection {
  function(name: string, options: { deterministic: boolean }, folded: (text: unknown) => string | null): unknown;
}

export function foldOnSqlite(connection: SqliteConnection): void {
  connection.function('guicheng_folded', { deterministic: true }, (text) =>
    typeof text === 'string' ? canonicalOf(text) : null,
  );
}

const PLANE = Array.from({ length: 0xffff }, (_, index) => String.fromCharCode(index + 1));
/** What `canonicalOf` makes of a single character: itself, another, or nothing. */
const turnedInto = (wanted: string): string =>
  PLANE.filter((one) => !/\p{Cs}|[\p{L}\p{N}]/u.test(one) && one !== wanted && canonicalOf(one) === wanted).join('');
const quoted = (text: string): string =>
  `U&'${[...text].map((one) => `\\${(one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join('')}'`;

export async function raiseFolding(trx: Knex.Transaction): Promise<void> {
  if (!isPostgres(trx)) return;
  const kept = [...'-()'].map((one) => ({ one, from: turnedInto(one) }));
  const from = kept.map((each) => each.from).join('') + turnedInto('');
  const to = kept.map((each) => each.one.repeat(each.from.length)).join('');
  const folded = `regexp_replace(translate(lower(upper(normalize($1, NFKC))), ${quoted(from)}, ${quoted(to)}), '-+', '-', 'g')`;
  await trx.raw(
    `CREATE OR REPLACE FUNCTION guicheng_folded(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $fold$ SELECT ${folded} $fold$`,
  );
}
