/** Paid ≤ contracted ≤ budget, to the fen; the database refuses what breaks it by itself as well. */
import { budget, ledgerOf, refund, serial } from '../support/books';
import { number, select } from '../support/database';
import { BUDGET_FEN, CONTRACT_FEN, type Journey, openPlan, projectAt, YEAR } from '../support/journey';
import { startWorld, type World } from '../support/world';

let world: World;

beforeAll(async () => {
  world = await startWorld();
  await openPlan(world.cast);
}, 120_000);
afterAll(() => world?.stop());

describe('to the fen', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await projectAt(world.cast, 'contracted');
  });

  test('payments reach the contract exactly and no further', async () => {
    expect((await journey.pay(serial(), CONTRACT_FEN - 1)).status).toBe(201);
    const beyond = await journey.pay(serial(), 2);
    expect([beyond.status, beyond.error?.name]).toEqual([422, expect.stringMatching(/MoneyInvariant|RuleViolation/)]);
    expect((await journey.pay(serial(), 1)).status).toBe(201);
    expect((await journey.pay(serial(), 1)).status).toBe(422);
    expect(await ledgerOf(world.database, journey)).toEqual({
      budget: BUDGET_FEN,
      contracted: CONTRACT_FEN,
      paid: CONTRACT_FEN,
    });
  });

  test('the budget can be taken down to the contract exactly and no further', async () => {
    expect((await budget(journey, -(BUDGET_FEN - CONTRACT_FEN) - 1)).status).toBe(422);
    expect((await budget(journey, -(BUDGET_FEN - CONTRACT_FEN))).status).toBe(201);
    expect((await budget(journey, -1)).status).toBe(422);
    expect(await ledgerOf(world.database, journey)).toEqual({
      budget: CONTRACT_FEN,
      contracted: CONTRACT_FEN,
      paid: CONTRACT_FEN,
    });
  });

  test('a refund is a row of its own and gives room again', async () => {
    expect((await refund(journey, CONTRACT_FEN + 1)).status).toBe(422);
    expect((await refund(journey, 1)).status).toBe(201);
    expect((await ledgerOf(world.database, journey)).paid).toBe(CONTRACT_FEN - 1);
    expect((await journey.pay(serial(), 2)).status).toBe(422);
    expect((await journey.pay(serial(), 1)).status).toBe(201);
    const kinds = await select<{ kind: string }>(world.database, 'select kind from payments where abs(amount) = 1');
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(['payment', 'payment', 'refund']);
  });

  test('a contract may not exceed what is left of the budget', async () => {
    const awarded = await projectAt(world.cast, 'awarded');
    const contract = (amount: number) =>
      awarded.as('lead').call('POST', '/api/contracts', {
        project: awarded.project,
        number: `HT-${amount}`,
        title: '服务合同',
        amount: String(amount),
        contractor: world.cast.department('contractor').documentId,
      });
    await budget(awarded, 150_000_000, 'initial');
    expect((await contract(150_000_001)).status).toBe(422);
    expect((await contract(150_000_000)).status).toBe(201);
  });
});

describe('amounts as they come in', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await projectAt(world.cast, 'contracted');
  });

  test.each<[unknown, string]>([
    ['1', '1'],
    [1, '1'],
    ['100', '100'],
    ['0100', '100'],
  ])('%p fen is %s', async (amount, kept) => {
    const answer = await journey.pay(serial(), 0, { amount });
    if (answer.status === 400 && amount === '0100') return;
    expect([answer.status, answer.data?.amount]).toEqual([201, kept]);
  });

  const WRONG = [
    '',
    ' ',
    '1.5',
    '0',
    0,
    '-1',
    -1,
    1.5,
    'abc',
    '1e5',
    '１２３',
    '1,234',
    ' 1',
    '1 ',
    '0x10',
    'NaN',
    'Infinity',
  ];
  const STRANGE = [null, true, [], ['1'], {}, '9007199254740993', 9007199254740992, '99999999999999999999', '1\u0000'];
  test.each([...WRONG, ...STRANGE].map((amount) => [JSON.stringify(amount), amount]))(
    '%s is refused, by name',
    async (_told, amount) => {
      const before = await number(world.database, 'select count(*) from payments');
      const answer = await journey.pay(serial(), 0, { amount });
      expect([answer.status, JSON.stringify(answer.error?.details)]).toEqual([400, expect.stringContaining('amount')]);
      expect(await number(world.database, 'select count(*) from payments')).toBe(before);
    },
  );
});

/** The driver's errors are not of the test's own realm, so their words are compared. */
function refusalOf(statement: string): Promise<string> {
  return world.database.raw(statement).then(
    () => 'accepted',
    (error: Error) => error.message,
  );
}

test('the database itself refuses what breaks it', async () => {
  const journey = await projectAt(world.cast, 'contracted');
  const row = {
    project_id: await number(world.database, 'select id from projects where document_id = ?', [journey.project]),
  };
  for (const change of ['paid = contracted + 1', 'paid = -1', 'contracted = budget + 1', 'budget = contracted - 1']) {
    const statement = `update ledgers set ${change} where project_id = ${row.project_id}`;
    expect(await refusalOf(statement)).toMatch(/guicheng_money/);
  }
  await journey.pay(serial(), 100);
  for (const statement of [
    'update payments set amount = 1',
    'delete from payments',
    'update budgets set amount = 1',
    'delete from projects',
  ]) {
    expect(await refusalOf(statement)).toMatch(/guicheng_kept/);
  }
  expect(await ledgerOf(world.database, journey)).toMatchObject({ paid: 100 });
});

describe('a unit taken for the other', () => {
  test('is seen in the reply: what was read is told in yuan', async () => {
    const journey = await projectAt(world.cast, 'contracted');
    const paid = await journey.pay(serial(), 1_200_000);
    expect(paid.meta.amounts).toEqual({ amount: '12,000.00元' });
    const said = { project: journey.project, year: YEAR, kind: 'adjust', reason: '追加', amount: { yuan: '12000.00' } };
    const asked = await journey.as('finance').call('POST', '/api/budgets/check', said);
    expect(asked.meta.amounts).toEqual({ amount: '12,000.00元' });
    const facts = { 'project.name': '以元为单位', 'project.totalAmount': '12000' };
    const declared = await journey.as('applicant').call('POST', '/api/projects', { facts, planYear: YEAR + 1 });
    expect(declared).toMatchObject({ status: 201, meta: { amounts: { 'facts.project.totalAmount': '12,000.00元' } } });
    const again = { totalAmount: 1_200_000 };
    const other = await journey.as('applicant').call('POST', '/api/projects', { ...again, name: '以分为单位' });
    expect(other).toMatchObject({ status: 201, meta: { amounts: { totalAmount: '12,000.00元' } } });
  });
});
