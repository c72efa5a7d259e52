/**
 * After every event that moves a kept sum, or might: the server's own check of its books, and the tables added up by
 * the test itself. Then what is typed: amounts have a range, numbers have one form, names can be seen.
 */
import type { Answer } from '../../seeds/client';
import { budget, ledgerOf, refund, serial } from '../support/books';
import { select } from '../support/database';
import { BUDGET_FEN, DAY, type Journey, openPlan, projectAt } from '../support/journey';
import * as say from '../support/statements';
import { startWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await openPlan(world.cast);
}, 120_000);
afterAll(() => world?.stop());

const ADDED_UP = `
  select l.budget, l.contracted, l.paid,
    (select coalesce(sum(amount), 0) from budgets where project_id = p.id) as budgeted,
    (select coalesce(sum(amount), 0) from contracts where project_id = p.id and state <> 'ended')
      + (select coalesce(sum(y.amount), 0) from payments y join contracts c on c.id = y.contract_id
         where c.project_id = p.id and c.state = 'ended') as bound,
    (select coalesce(sum(amount), 0) from payments where project_id = p.id) as spent
  from projects p left join ledgers l on l.project_id = p.id where p.document_id = ?`;

async function mustAddUp(journey: Journey, event: string): Promise<void> {
  const [row] = await select<Record<string, unknown>>(world.database, ADDED_UP, [journey.project]);
  const kept = [row?.budget, row?.contracted, row?.paid].map((sum) => Number(sum ?? 0));
  const counted = [row?.budgeted, row?.bound, row?.spent].map(Number);
  expect({ event, kept }).toEqual({ event, kept: counted });
  const told = await journey.as('auditor').get<{ intact: boolean }>('/api/dashboards/conservation');
  expect({ event, ...told }).toMatchObject({ event, intact: true, differences: [] });
}

const done = async (event: string, journey: Journey, answer: Promise<Answer<unknown>>): Promise<void> => {
  const { status, error } = await answer;
  expect([event, status < 300 ? 'done' : error?.message]).toEqual([event, 'done']);
  await mustAddUp(journey, event);
};

async function contract(journey: Journey, amount: number, number = `HT-N-${serial()}`) {
  const contractor = world.cast.department('contractor').documentId;
  const body = { project: journey.project, number, title: '服务合同', amount: String(amount), contractor };
  return journey.as('lead').call<{ documentId: string }>('POST', '/api/contracts', body);
}

async function end(journey: Journey, documentId: string) {
  const { version } = await journey.as('lead').get<{ version: number }>(`/api/contracts/${documentId}`);
  return journey.as('lead').call('POST', `/api/contracts/${documentId}/end`, { reason: '提前终止' }, { version });
}

async function decide(journey: Journey, verb: string) {
  const { version } = await journey.as('lead').get<{ version: number }>(`/api/projects/${journey.project}`);
  const body = { reason: '资金未落实', cause: 'user-unit' };
  return journey.as('lead').call('POST', `/api/projects/${journey.project}/${verb}`, body, { version });
}

test('a refund under an ended contract sets free what it gives back, and every event adds up', async () => {
  const journey = await projectAt(world.cast, 'awarded');
  await done('budget set', journey, budget(journey, BUDGET_FEN, 'initial'));
  await done('budget raised', journey, budget(journey, 5_000));
  await done('budget reduced', journey, budget(journey, -5_000));
  const draft = await contract(journey, 1_000);
  await done('contract registered', journey, Promise.resolve(draft));
  await done('contract not signed is ended', journey, end(journey, String(draft.data?.documentId)));
  const signed = await projectAt(world.cast, 'contracted');
  await mustAddUp(signed, 'contract signed');
  await done('payment', signed, signed.pay(serial(), 150_000_000));
  await done('refund', signed, refund(signed, 40_000_000));
  await done('postponed', signed, decide(signed, 'postpone'));
  await done('resumed', signed, decide(signed, 'resume'));
  await done('contract ended', signed, end(signed, signed.contract));
  await done('refund on a payment of the ended contract', signed, refund(signed, 10_000_000));
  const onContract = { kind: 'refund', reason: '结算后退回' };
  await done('refund on the ended contract', signed, signed.pay(serial(), 5_000_000, onContract));
  expect(await ledgerOf(world.database, signed)).toEqual({
    budget: BUDGET_FEN,
    contracted: 95_000_000,
    paid: 95_000_000,
  });
  expect((await contract(signed, BUDGET_FEN - 95_000_000 + 1)).status).toBe(422);
  await done('the rest contracted anew', signed, contract(signed, BUDGET_FEN - 95_000_000));
  await done('project ended', signed, decide(signed, 'end'));
  await done('refund after the end', signed, signed.pay(serial(), 1_000, onContract));
});

describe('a change', () => {
  let journey: Journey;
  const request = (added: unknown, removed: unknown) =>
    journey.as(journey.contractor).call<{ documentId: string; case: { documentId: string } }>('POST', '/api/changes', {
      project: journey.project,
      title: '调整技术方案',
      facts: { ...say.CHANGE, 'change.added': added, 'change.removed': removed },
    });
  beforeAll(async () => {
    journey = await projectAt(world.cast, 'building');
  }, 60_000);

  test('beyond the limit is refused, and no negative one takes it back', async () => {
    expect((await request('210000', '210000')).status).toBe(422);
    const negative = await request('-210000', '-210000');
    expect([negative.status, negative.error?.details]).toEqual([
      400,
      {
        errors: [
          { field: 'change.added', message: '本次调增金额：应为不小于零的金额' },
          { field: 'change.removed', message: '本次调减金额：应为不小于零的金额' },
        ],
      },
    ]);
    expect((await request('210000', '210000')).status).toBe(422);
  });
});

test('a change moves no kept sum, neither agreed to nor carried out', async () => {
  const journey = await projectAt(world.cast, 'building');
  const asked = { ...say.CHANGE, 'change.added': '100000', 'change.removed': '100000' };
  const made = await journey
    .as(journey.contractor)
    .post<{ case: { documentId: string } }>('/api/changes', { project: journey.project, title: '调整', facts: asked });
  journey.cases.change = made.case.documentId;
  for (const [account, step] of [
    [journey.applicant, 'confirm'],
    ['lead', 'file'],
    [journey.contractor, 'adjust'],
  ] as const) {
    await journey.act(account, 'change', step);
    await mustAddUp(journey, step);
  }
  expect(await ledgerOf(world.database, journey)).toMatchObject({ budget: BUDGET_FEN });
});

const evaluate = (place: string, body: Record<string, unknown>) =>
  world.cast.as('lead', DAY).call('POST', `/api/rulebooks/${place}/evaluate`, {
    event: place === 'qinyuan' ? 'budget.adjust' : 'change.file',
    ...body,
  });

test.each(['erenhot', 'yancheng', 'jilin', 'heilongjiang', 'qinyuan'])(
  '试算 of %s knows no negative amount',
  async (place) => {
    const problems = (answer: Answer<unknown>) =>
      (answer.error?.details as { errors?: { field: string }[] } | undefined)?.errors?.map(({ field }) => field);
    const stated = await evaluate(place, { facts: { 'change.added': '-190000', 'project.planYear': -1 } });
    expect([stated.status, problems(stated)]).toEqual([400, ['facts.change.added', 'facts.project.planYear']]);
    const row = await evaluate(place, { records: { changes: [{ added: '-1', 'change.removed': '-1' }] } });
    expect([row.status, problems(row)?.length]).toEqual([400, 2]);
  },
);

describe('one number', () => {
  const FORMS = [
    'fp-2026-001',
    'ＦＰ－２０２６－００１',
    'FP－2026－001',
    'FP-2026-\u200b001',
    'FP- 2026-001',
    'FP‐2026‐001',
  ];

  test('of a payment is taken once, however it is written', async () => {
    const journey = await projectAt(world.cast, 'contracted');
    expect((await journey.pay('FP-2026-001', 100)).status).toBe(201);
    for (const form of FORMS) {
      const again = await journey.pay(form, 100);
      expect([form, again.status, again.error?.message]).toEqual([form, 409, expect.stringContaining('已经登记过')]);
    }
    expect((await journey.pay('FP-2026-002', 100)).status).toBe(201);
    const other = (number: string) => contract(journey, 100, number);
    expect((await other('FP-2026-001')).status).toBe(201);
    for (const form of FORMS) expect([form, (await other(form)).status]).toEqual([form, 409]);
  });

  test('of a project is given once', async () => {
    const stating = (code: string) => projectAt(world.cast, 'declared', { facts: { 'project.code': code } });
    await stating('2026-152501-Ａ');
    for (const code of ['2026-152501-a', '２０２６－１５２５０１－A', '2026–152501–A', '2026-152501- A\u2060'])
      await expect(stating(code)).rejects.toThrow('已用于项目');
  });

  test('and one name of a unit', async () => {
    const { documentId } = world.cast.department('lead');
    const { jurisdiction } = await world.admin.get<{ jurisdiction: { documentId: string } }>(
      `/api/departments/${documentId}`,
    );
    const unit = (name: string, code: string) =>
      world.admin.call('POST', '/api/departments', {
        jurisdiction: jurisdiction.documentId,
        name,
        code,
        bodies: ['applicant'],
      });
    expect((await unit('市场监管局', 'market')).status).toBe(201);
    for (const name of ['市场 监管局', '市场\u200b监管局', '市场监管局\u3000'])
      expect([name, (await unit(name, `m-${serial().toLowerCase()}`)).status]).toEqual([name, 409]);
  });
});

describe('a name', () => {
  const declare = (name: string) =>
    world.cast.as('applicant', DAY).call<{ name: string }>('POST', '/api/projects', {
      name,
      planYear: 2026,
      totalAmount: '100',
      facts: say.DECLARATION,
    });

  test.each(['\u200b\u200b', '\u202e', ' \u3164 ', '\ufe0f', '智慧\ud800系统'])('%j is refused', async (name) => {
    const answer = await declare(name);
    expect([answer.status, JSON.stringify(answer.error?.details)]).toEqual([400, expect.stringContaining('"name"')]);
  });

  test.each([
    ['智慧\u200b城管平台', '智慧城管平台'],
    ['智慧\u202e城管平台', '智慧城管平台'],
    ['智慧城管\n平台', '智慧城管 平台'],
    ['智慧城管\t平台', '智慧城管 平台'],
    ['𠮷'.repeat(120), '𠮷'.repeat(120)],
    ['𠮷林䶮😀=HYPERLINK', '𠮷林䶮😀=HYPERLINK'],
  ])('%j is kept as %j', async (name, kept) => {
    expect((await declare(name)).data?.name).toBe(kept);
  });

  test('of 121 characters is too long', async () => expect((await declare('𠮷'.repeat(121))).status).toBe(400));
});

/** Numbers as an older version left them: without a canonical form, and one voucher booked twice. */
async function asBefore(one: string, twin: string): Promise<void> {
  const { database } = world;
  const guard = 'guicheng_kept_update_payments';
  const onPostgres = database.client.driverName === 'pg';
  await database.raw(onPostgres ? `ALTER TABLE payments DISABLE TRIGGER ${guard}` : `DROP TRIGGER ${guard}`);
  await database('payments').where({ number: one }).update({ number: twin });
  await database('payments').update({ identity: null });
  if (onPostgres) await database.raw(`ALTER TABLE payments ENABLE TRIGGER ${guard}`);
}

test('rows of before get their form at the start, and two that say the same are told of', async () => {
  const journey = await projectAt(world.cast, 'contracted');
  for (const number of ['OLD-1', 'OLD-2']) await journey.pay(number, 100);
  await world.server.halt();
  await asBefore('OLD-2', 'ｏｌｄ－１');
  await world.server.restart();
  expect(world.server.output()).toContain('payments：“ｏｌｄ－１”与“OLD-1”是同一编号或名称，请核对');
  const blank = await select(world.database, 'select number from payments where identity is null');
  expect(blank).toEqual([{ number: 'ｏｌｄ－１' }]);
  expect((await journey.pay('old‐1', 100)).status).toBe(409);
  const change = world.database('payments').where({ number: 'OLD-1' }).update({ amount: 1 });
  await expect(change.then(String, (error: Error) => error.message)).resolves.toMatch(/guicheng_kept/);
});
