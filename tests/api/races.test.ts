/**
 * Five people press the same button at the same moment, two hundred times: one effect, one audit entry.
 * A green run on SQLite alone proves nothing: it has one writer and hides the fault.
 */
import { atOnce, isDone, isTooLate } from '../support/at-once';
import { number, select } from '../support/database';
import { usesPostgres } from '../support/installation';
import { openPlan, projectAt } from '../support/journey';
import { startWorld, type World } from '../support/world';

const ROUNDS = 200;
const PEOPLE = 5;
const PROJECTS = 10;
let world: World;

beforeAll(async () => {
  world = await startWorld();
  await openPlan(world.cast);
}, 120_000);
afterAll(() => world?.stop());

const auditCount = (action: string) =>
  number(world.database, "select count(*) from audit_entries where action = ? and result = 'done'", [action]);

test(`an opinion is given once, in ${ROUNDS} rounds`, async () => {
  const before = await auditCount('opinion.issue');
  const rounds: { done: number; late: number }[] = [];
  for (let project = 0; project < PROJECTS; project += 1) {
    const journey = await projectAt(world.cast, 'draft', { planYear: 2027 });
    for (let round = 0; round < ROUNDS / PROJECTS; round += 1) {
      const { documentId, version } = await journey.handIn();
      const body = { result: 'return', comment: '请补充。', facts: {} };
      const answers = await atOnce(PEOPLE, () =>
        journey.as('lead').call('POST', `/api/opinions/${documentId}/issue`, body, { version }),
      );
      rounds.push({ done: answers.filter(isDone).length, late: answers.filter(isTooLate).length });
    }
  }
  expect(rounds.filter(({ done, late }) => done !== 1 || late !== PEOPLE - 1)).toEqual([]);
  expect((await auditCount('opinion.issue')) - before).toBe(ROUNDS);
  expect(
    await number(world.database, "select count(*) from opinions where state = 'issued' and result = 'return'"),
  ).toBe(ROUNDS);
}, 300_000);

test(`a payment is recorded once, in ${ROUNDS} rounds`, async () => {
  const journey = await projectAt(world.cast, 'contracted');
  const before = await auditCount('payment.create');
  const rounds: { done: number; late: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const answers = await atOnce(PEOPLE, () => journey.pay(`BK-${round}`, 10_001));
    rounds.push({ done: answers.filter(isDone).length, late: answers.filter(isTooLate).length });
  }
  expect(rounds.filter(({ done, late }) => done !== 1 || late !== PEOPLE - 1)).toEqual([]);
  expect((await auditCount('payment.create')) - before).toBe(ROUNDS);
  expect(await number(world.database, 'select sum(paid) from ledgers')).toBe(ROUNDS * 10_001);
  expect(await number(world.database, 'select count(*) from payments')).toBe(ROUNDS);
}, 300_000);

test('the trail is one unbroken chain after all this', async () => {
  const verified = await world.cast.as('auditor', '2026-03-02').get<{ intact: boolean }>('/api/audit-entries/verify');
  expect(verified.intact).toBe(true);
});

/** Ways of deciding a row of a scratch table: how many effects five at once have. */
async function effects(id: number, decide: (attempt: number) => Promise<boolean>): Promise<number> {
  await world.database('scratch').insert({ id, state: 'open' });
  return (await atOnce(PEOPLE, decide)).filter(Boolean).length;
}

/** The control: the same race, with the guard left out, must be seen to fail. */
const onPostgres = usesPostgres() ? describe : describe.skip;
onPostgres('the control on PostgreSQL: reading first and writing then', () => {
  beforeAll(async () => {
    await world.database.raw('create table scratch (id integer primary key, state text not null)');
  });

  test('decides the same thing several times, even inside transactions', async () => {
    let doubled = 0;
    for (let id = 0; id < 50; id += 1) {
      const count = await effects(id, () =>
        world.database.transaction(async (trx) => {
          const row = await trx('scratch').where({ id }).first();
          if (row.state !== 'open') return false;
          return (await trx('scratch').where({ id }).update({ state: 'done' })) === 1;
        }),
      );
      if (count > 1) doubled += 1;
    }
    expect(doubled).toBeGreaterThan(25);
  });

  test('and the conditional update decides once', async () => {
    for (let id = 100; id < 150; id += 1) {
      const count = await effects(id, async () => {
        return (await world.database('scratch').where({ id, state: 'open' }).update({ state: 'done' })) === 1;
      });
      expect(count).toBe(1);
    }
    expect(await select(world.database, "select id from scratch where id >= 100 and state = 'open'")).toEqual([]);
  });
});
