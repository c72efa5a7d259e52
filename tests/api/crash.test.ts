/**
 * kill -9 under load, twenty times. What was acknowledged is there afterwards; what was not is there whole or not at all.
 * A process that dies does not lose the page cache: that every commit is synced is asserted at each start of the server.
 */
import { number, openDatabase, select } from '../support/database';
import { usesPostgres } from '../support/installation';
import { type Journey, openPlan, projectAt } from '../support/journey';
import { Load } from '../support/load';
import { startWorld, type World } from '../support/world';

const CYCLES = 20;
let world: World;
const paid: Journey[] = [];
const reviewed: Journey[] = [];

beforeAll(async () => {
  world = await startWorld();
  await openPlan(world.cast);
  for (let index = 0; index < 3; index += 1) {
    paid.push(await projectAt(world.cast, 'contracted'));
    reviewed.push(await projectAt(world.cast, 'draft', { planYear: 2027 }));
  }
}, 180_000);
afterAll(() => world?.stop());

const listOf = async (sql: string) => (await select<{ it: string }>(world.database, sql)).map(({ it }) => it);

/** Acts without their audit entry, entries without their act, sums that do not add up. */
async function halves(): Promise<Record<string, unknown[]>> {
  const entries = (action: string) =>
    `select entity_id from audit_entries where action = '${action}' and result = 'done'`;
  return {
    'payment without entry': await listOf(
      `select document_id as it from payments where document_id not in (${entries('payment.create')})`,
    ),
    'entry without payment': await listOf(
      `select entity_id as it from audit_entries where action = 'payment.create' and result = 'done' and entity_id not in (select document_id from payments)`,
    ),
    'opinion without entry': await listOf(
      `select document_id as it from opinions where state = 'issued' and (select count(*) from audit_entries e where e.result = 'done' and (e.entity_id = opinions.document_id or e.after like '%' || opinions.document_id || '%')) = 0`,
    ),
    'ledger that is not the sum': await select(
      world.database,
      `select l.project_id, l.paid from ledgers l where l.paid <> (select coalesce(sum(amount), 0) from payments p where p.project_id = l.project_id)`,
    ),
    'paid twice': await select(world.database, 'select number from payments group by number having count(*) > 1'),
  };
}

async function storageProblems(): Promise<unknown[]> {
  if (usesPostgres()) return [];
  const integrity = await select(world.database, 'pragma integrity_check');
  const orphans = await select(world.database, 'pragma foreign_key_check');
  return [...integrity.filter((row) => Object.values(row)[0] !== 'ok'), ...orphans];
}

test(`${CYCLES} times kill -9: nothing acknowledged is lost, nothing is half-done`, async () => {
  const acknowledged = { payments: new Set<string>(), opinions: new Set<string>() };
  let underWay = 0;
  let killsInFlight = 0;
  for (let cycle = 0; cycle < CYCLES; cycle += 1) {
    const load = new Load();
    const { reached, ended } = load.run(paid, reviewed, 12 + ((cycle * 7) % 23));
    await Promise.race([reached, ended]);
    underWay += load.underWay;
    killsInFlight += load.underWay > 0 ? 1 : 0;
    await world.database.destroy();
    await world.server.kill();
    load.stop();
    await ended;
    await world.server.restart();
    world.database = openDatabase(world.server);
    for (const payment of load.payments) acknowledged.payments.add(payment);
    for (const opinion of load.opinions) acknowledged.opinions.add(opinion);
    expect(load.strange).toEqual([]);
    expect(await storageProblems()).toEqual([]);
    const found = new Set(await listOf('select number as it from payments'));
    expect([...acknowledged.payments].filter((payment) => !found.has(payment))).toEqual([]);
    const issued = new Set(await listOf("select document_id as it from opinions where state = 'issued'"));
    expect([...acknowledged.opinions].filter((opinion) => !issued.has(opinion))).toEqual([]);
    for (const [what, rows] of Object.entries(await halves())) expect({ what, rows }).toEqual({ what, rows: [] });
  }
  const { entries, intact } = await world.cast
    .as('auditor', '2026-03-02')
    .get<{ entries: number; intact: boolean }>('/api/audit-entries/verify');
  expect(intact).toBe(true);
  expect(entries).toBe(await number(world.database, 'select count(*) from audit_entries'));
  console.info(
    `crash: ${CYCLES} kills, ${killsInFlight} with requests under way (${underWay}), ` +
      `${acknowledged.payments.size} payments and ${acknowledged.opinions.size} opinions acknowledged, 0 lost, ${entries} audit entries`,
  );
  // a run in which nothing was at stake proves nothing
  expect(acknowledged.payments.size).toBeGreaterThan(CYCLES * 5);
  expect(acknowledged.opinions.size).toBeGreaterThanOrEqual(CYCLES * 3);
  expect(killsInFlight).toBeGreaterThan(CYCLES / 2);
}, 600_000);
