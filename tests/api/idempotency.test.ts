/** A request sent again (a lost answer, a double click, a crash) has one effect and gets the first answer. */
import { randomUUID } from 'node:crypto';
import type { Answer } from '../../seeds/client';
import { paperForm, pdf } from '../../seeds/story/paper';
import { atOnce, isDone } from '../support/at-once';
import { number } from '../support/database';
import { whileCommitFails } from '../support/failing-commit';
import { DAY, type Journey, openPlan, projectAt } from '../support/journey';
import { town } from '../support/places';
import { PASSWORD } from '../support/server';
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

describe('where COMMIT fails', () => {
  test('nothing is acknowledged, nothing is kept, and the key may be used again', async () => {
    const { database, cast } = world;
    const entries = () => number(database, 'select count(*) from audit_entries');
    const kept = () => number(database, 'select count(*) from idempotency_keys');
    const seen = async () => [await payments(), await entries(), await kept()];
    const [key, body, before] = [randomUUID(), payment(100), await seen()];
    const answers = await whileCommitFails(database, 'payments', () =>
      atOnce(4, (index) => send(index < 2 ? body : payment(100), index < 2 ? key : randomUUID())),
    );
    expect(answers.map(({ status, error }) => [status, error?.name])).toEqual(answers.map(() => [503, 'Unavailable']));
    expect(answers[0]?.error?.message).toContain('没有保存成功');
    expect(await seen()).toEqual(before);
    const books = await cast.as('finance', DAY).get<{ intact: boolean }>('/api/dashboards/conservation');
    expect(books.intact).toBe(true);
    expect((await send(body, key)).status).toBe(201);
  });

  const acts: [string, () => Promise<Answer<unknown>>, number][] = [
    ['a refusal', () => world.cast.as('applicant', DAY).call('POST', '/api/budgets', {}), 403],
    ['a login', () => login(PASSWORD), 200],
    ['a wrong password', () => login('wrong'), 401],
  ];
  test.each(acts)('%s that must be in the trail is not answered as if it were', async (_what, act, otherwise) => {
    const answer = await whileCommitFails(world.database, 'audit_entries', act);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect((await act()).status).toBe(otherwise);
  });
});

const login = (password: string) =>
  world.cast
    .as('finance', DAY)
    .call('POST', '/api/auth/local', { identifier: `${town.jurisdiction.code}-finance`, password });

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

test('a one-time password is told once and kept nowhere', async () => {
  const key = randomUUID();
  const body = {
    username: `clerk-${key.slice(0, 8)}`,
    displayName: '新人',
    role: 'applicant',
    department: world.cast.department('applicant').documentId,
  };
  const create = () => world.cast.as('administrator', DAY).call('POST', '/api/users', body, { key });
  const [first, second] = [await create(), await create()];
  const password = String(first.data.temporaryPassword);
  expect([first.status, second.status, second.data.documentId]).toEqual([201, 201, first.data.documentId]);
  expect(password.length).toBeGreaterThan(7);
  expect(second.data).not.toHaveProperty('temporaryPassword');
  expect(await number(world.database, `select count(*) from idempotency_keys where body like '%${password}%'`)).toBe(0);
});

test('other bytes of the same length under the same name are another request', async () => {
  const key = randomUUID();
  const send = (last: string) => {
    const form = paperForm({ project: journey.project, kind: 'service-summary' }, '申请');
    form.set('file', new Blob([pdf(`申请${last}`)], { type: 'application/pdf' }), '申请.pdf');
    return world.cast.as('applicant', DAY).call('POST', '/api/materials', form, { key });
  };
  const first = await send('1');
  expect(first).toMatchObject({ status: 201, error: null });
  expect((await send('1')).data).toEqual(first.data);
  expect(await send('2')).toMatchObject({ status: 422, error: { name: 'IdempotencyMismatch' } });
});
