/** A request sent again (a lost answer, a double click, a crash) has one effect and gets the first answer. */
import { randomUUID } from 'node:crypto';
import { atOnce, isDone } from '../support/at-once';
import { number } from '../support/database';
import { DAY, type Journey, openPlan, projectAt } from '../support/journey';
import { startWorld, type World } from '../support/world';

let world: World;
let journey: Journey;

beforeAll(async () => {
  world = await startWorld();
  await openPlan(world.cast);
  journey = await projectAt(world.cast, 'contracted');
}, 120_000);
afterAll(() => world?.stop());

const payments = () => number(world.database, 'select count(*) from payments');
const payment = (amount: number) => ({
  project: journey.project,
  contract: journey.contract,
  number: `BK-${randomUUID()}`,
  amount: String(amount),
  paidOn: DAY,
});
const send = (body: unknown, key: string) => world.cast.as('finance', DAY).call('POST', '/api/payments', body, { key });

test('the same key and body give the same answer and one effect', async () => {
  const [before, key, body] = [await payments(), randomUUID(), payment(100)];
  const first = await send(body, key);
  const second = await send(body, key);
  expect(first.status).toBe(201);
  expect([second.status, second.data]).toEqual([first.status, first.data]);
  expect(await payments()).toBe(before + 1);
});

test('three at once too, in 30 rounds', async () => {
  const before = await payments();
  for (let round = 0; round < 30; round += 1) {
    const [key, body] = [randomUUID(), payment(100)];
    const answers = await atOnce(3, () => send(body, key));
    expect(answers.every((answer) => isDone(answer) || answer.status === 409)).toBe(true);
    const ids = new Set(answers.filter(isDone).map(({ data }) => data.documentId));
    expect(ids.size).toBe(1);
    // whoever came while the first was still under way asks again
    expect((await send(body, key)).data.documentId).toBe([...ids][0]);
  }
  expect(await payments()).toBe(before + 30);
}, 120_000);

test('another body under the same key is refused and does nothing', async () => {
  const [key, body] = [randomUUID(), payment(100)];
  await send(body, key);
  const before = await payments();
  const other = await send({ ...body, amount: '101' }, key);
  expect([other.status, other.error?.name]).toEqual([422, 'IdempotencyMismatch']);
  expect(await payments()).toBe(before);
});

test('a refused request leaves no key behind: corrected, it may use it again', async () => {
  const key = randomUUID();
  const refused = await send({ ...payment(100), amount: '-1' }, key);
  expect(refused.status).toBe(400);
  expect((await send(payment(100), key)).status).toBe(201);
});

test('a key belongs to one person and one route', async () => {
  const key = randomUUID();
  expect((await send(payment(100), key)).status).toBe(201);
  const budget = { project: journey.project, year: 2027, amount: '100' };
  const elsewhere = await world.cast.as('finance', DAY).call('POST', '/api/budgets', budget, { key });
  expect(elsewhere.status).toBe(201);
});

test('without a key nothing is remembered', async () => {
  const body = payment(100);
  const answers = [await send(body, ''), await send(body, '')];
  expect(answers.map(({ status }) => status)).toEqual([201, 409]);
});

test('the answer survives kill -9', async () => {
  const [key, body] = [randomUUID(), payment(100)];
  const first = await send(body, key);
  const before = await payments();
  await world.server.kill();
  await world.server.restart();
  const second = await send(body, key);
  expect([second.status, second.data]).toEqual([first.status, first.data]);
  expect(await payments()).toBe(before);
}, 120_000);
