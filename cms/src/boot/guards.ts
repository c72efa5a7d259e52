/**
 * What the database itself refuses, whoever asks: an audit entry changed or removed, a business row deleted,
 * money beyond its budget. Created anew at every start (a rebuilt SQLite table loses its triggers) and then verified.
 */
import type { Knex } from 'knex';
import { GUARDS } from '../write/database-errors';
import { isPostgres } from '../write/dialect';

/** Rows that are never deleted. Idempotency keys are not among them: they age out. */
const KEPT = [
  'jurisdictions',
  'departments',
  'up_users',
  'projects',
  'cases',
  'case_steps',
  'opinions',
  'annual_plans',
  'plan_entries',
  'reallocations',
  'budgets',
  'contracts',
  'payments',
  'ledgers',
  'progress_reports',
  'changes',
  'acceptances',
  'evaluations',
  'catalogues',
  'catalogue_items',
  'rectifications',
  'records',
  'duties',
  'materials',
  'snapshots',
  'notices',
  'audit_entries',
];
/** Rows that are never changed either: corrections are new rows. */
const FROZEN = ['payments', 'budgets', 'reallocations', 'snapshots', 'audit_entries'];
/** Contracts precede the budget by what a rulebook let them, never the payments. */
const MONEY =
  'paid >= 0 AND paid <= contracted AND paid <= budget AND contracted <= budget + COALESCE(ahead, 0) AND COALESCE(ahead, 0) >= 0';
/** Of older versions, whose order was stricter. */
const FORMER_MONEY = 'guicheng_money';

export async function raiseGuards(trx: Knex.Transaction): Promise<void> {
  // PostgreSQL keeps them; dropping and making them again would lock the tables of instances that are serving.
  if (isPostgres(trx) && (await absent(trx)).length === 0) return;
  const statements = isPostgres(trx) ? postgres() : sqlite();
  for (const statement of statements) await trx.raw(statement);
  const missing = await absent(trx);
  if (missing.length > 0) throw new Error(`数据库缺少约束：${missing.join('、')}`);
}

/** Rows that never change get a column of the product's own filled: the guard stands aside within this transaction. */
export async function whileChanging(trx: Knex.Transaction, table: string, change: () => Promise<void>): Promise<void> {
  const guard = name('UPDATE', table);
  if (!FROZEN.includes(table)) return change();
  if (!isPostgres(trx)) {
    // `raiseGuards` makes all of them again
    await trx.raw(`DROP TRIGGER IF EXISTS ${guard}`);
    return change();
  }
  const stands = await trx('pg_trigger').where('tgname', guard.toLowerCase()).first('tgname');
  if (stands) await trx.raw(`ALTER TABLE ${table} DISABLE TRIGGER ${guard}`);
  await change();
  if (stands) await trx.raw(`ALTER TABLE ${table} ENABLE TRIGGER ${guard}`);
}

const name = (act: string, table: string): string => `${GUARDS.kept}_${act}_${table}`;

function sqlite(): string[] {
  const refuse = (act: string, table: string) => [
    `DROP TRIGGER IF EXISTS ${name(act, table)}`,
    `CREATE TRIGGER ${name(act, table)} BEFORE ${act} ON ${table} BEGIN SELECT RAISE(ABORT, '${GUARDS.kept}'); END`,
  ];
  const money = (act: string) => [
    `DROP TRIGGER IF EXISTS ${FORMER_MONEY}_${act}`,
    `DROP TRIGGER IF EXISTS ${GUARDS.money}_${act}`,
    `CREATE TRIGGER ${GUARDS.money}_${act} BEFORE ${act} ON ledgers
     WHEN NOT (${MONEY.replace(/(paid|contracted|budget|ahead)/g, 'NEW.$1')}) BEGIN SELECT RAISE(ABORT, '${GUARDS.money}'); END`,
  ];
  return [
    ...KEPT.flatMap((table) => refuse('DELETE', table)),
    ...FROZEN.flatMap((table) => refuse('UPDATE', table)),
    ...money('INSERT'),
    ...money('UPDATE'),
  ];
}

function postgres(): string[] {
  const refuse = (act: string, table: string) => [
    `DROP TRIGGER IF EXISTS ${name(act, table)} ON ${table}`,
    `CREATE TRIGGER ${name(act, table)} BEFORE ${act} ON ${table} FOR EACH ROW EXECUTE FUNCTION ${GUARDS.kept}()`,
  ];
  return [
    `CREATE OR REPLACE FUNCTION ${GUARDS.kept}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '${GUARDS.kept}'; END $$`,
    ...KEPT.flatMap((table) => refuse('DELETE', table)),
    ...FROZEN.flatMap((table) => refuse('UPDATE', table)),
    ...KEPT.flatMap((table) => [
      `DROP TRIGGER IF EXISTS ${name('TRUNCATE', table)} ON ${table}`,
      `CREATE TRIGGER ${name('TRUNCATE', table)} BEFORE TRUNCATE ON ${table} EXECUTE FUNCTION ${GUARDS.kept}()`,
    ]),
    `ALTER TABLE ledgers DROP CONSTRAINT IF EXISTS ${FORMER_MONEY}`,
    `ALTER TABLE ledgers DROP CONSTRAINT IF EXISTS ${GUARDS.money}`,
    `ALTER TABLE ledgers ADD CONSTRAINT ${GUARDS.money} CHECK (${MONEY})`,
  ];
}

async function absent(trx: Knex.Transaction): Promise<string[]> {
  const wanted = [...KEPT.map((table) => name('DELETE', table)), ...FROZEN.map((table) => name('UPDATE', table))];
  const money = isPostgres(trx) ? [GUARDS.money] : [`${GUARDS.money}_INSERT`, `${GUARDS.money}_UPDATE`];
  const found = await present(trx);
  // PostgreSQL folds unquoted names to lower case.
  return [...wanted, ...money].filter((guard) => !found.has(guard.toLowerCase()));
}

async function present(trx: Knex.Transaction): Promise<Set<string>> {
  const rows: { name: string }[] = isPostgres(trx)
    ? await trx('pg_trigger')
        .where('tgisinternal', false)
        .select({ name: 'tgname' })
        .unionAll((query) => void query.from('pg_constraint').where('contype', 'c').select({ name: 'conname' }))
    : await trx('sqlite_master').where({ type: 'trigger' }).select('name');
  return new Set(rows.map((row) => row.name.toLowerCase()));
}
