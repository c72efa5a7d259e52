/** The stories of Qinyuan, replayed over HTTP: who was asked when, what was refused under which rule, what it came to. */
import { qinyuan } from '../../../seeds/people/qinyuan';
import { approvedChange } from '../../../seeds/scenarios/qinyuan/approved-change';
import { buildFirst } from '../../../seeds/scenarios/qinyuan/build-first';
import { course } from '../../../seeds/scenarios/qinyuan/course';
import { decommission } from '../../../seeds/scenarios/qinyuan/decommission';
import { lapsedEstablishment } from '../../../seeds/scenarios/qinyuan/lapsed-establishment';
import { returnedNeeds } from '../../../seeds/scenarios/qinyuan/returned-needs';
import { unfiledAcceptance } from '../../../seeds/scenarios/qinyuan/unfiled-acceptance';
import type { Tale } from '../../../seeds/story/tale';
import { replay, type Stage, stageOf, standing, startStage, statesOf } from '../../support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage(qinyuan, course);
}, 120_000);
afterAll(() => stage?.stop());

test('a return ends the count of seven working days, the resubmission starts a new one', async () => {
  const tale = returnedNeeds(stage.where);
  await replay(tale, '2026-01-15');
  expect(standing(tale, 'approval', 'needs-review')).toMatchObject({ state: 'open', round: 1, dueOn: '2026-01-26' });
  await replay(tale, '2026-01-19');
  expect(standing(tale, 'approval', 'submit')).toMatchObject({ state: 'open', round: 2 });
  await replay(tale, '2026-02-02');
  expect(standing(tale, 'approval', 'needs-review')).toMatchObject({ state: 'open', round: 2, dueOn: '2026-02-11' });
  await replay(tale);
  expect(statesOf(tale.walk.viewOf('approval'))).toMatchObject({
    'needs-review': 'done',
    'request-security': 'open',
    'request-technical': 'open',
    'request-fiscal': 'open',
    report: 'waiting',
  });
});

interface Books {
  money: { budget: string; contracted: string };
}
const booksOf = async ({ walk }: Tale): Promise<Books['money']> =>
  (await walk.as('finance').get<Books>(`/api/projects/${walk.project}`)).money;

test('what the county decides is built first; money waits for the establishment', async () => {
  const tale = await replay(buildFirst(stage.where), '2026-07-24');
  expect(await stageOf(tale)).toBe('building');
  const { budget, contracted } = await booksOf(tale);
  expect([budget, Number(contracted) > 0]).toEqual(['0', true]);
  const kept = await tale.walk.as('finance').get<{ intact: boolean }>('/api/dashboards/conservation');
  expect(kept.intact).toBe(true);
  await replay(tale, '2026-07-27');
  expect(statesOf(tale.walk.viewOf('approval'))).toMatchObject({ establish: 'done', enlist: 'done' });
  await boundByItsBudget(tale, Number(contracted));
});

/** Nothing is paid before the budget, which then binds the contract that preceded it. */
async function boundByItsBudget({ walk }: Tale, contracted: number): Promise<void> {
  walk.on = '2026-07-28';
  const budget = (amount: number) =>
    walk.as('finance').call('POST', '/api/budgets', { project: walk.project, year: 2026, amount: String(amount) });
  const [contract] = await walk
    .as('finance')
    .get<{ documentId: string }[]>(`/api/contracts?filters[project][$eq]=${walk.project}`);
  const pay = (amount: number, number: string) =>
    walk.as('finance').call('POST', '/api/payments', {
      project: walk.project,
      contract: contract?.documentId,
      number,
      amount: String(amount),
      paidOn: walk.on,
    });
  const early = await pay(1, 'FP-early');
  expect([early.status, early.error?.message]).toEqual([422, expect.stringContaining('批复预算')]);
  expect((await budget(contracted - 100)).status).toBe(201);
  const more = await pay(contracted - 99, 'FP-more');
  expect([more.status, more.error?.message]).toEqual([422, expect.stringContaining('批复预算')]);
}

test('ten percent are approved beforehand, one fen more is refused', async () => {
  const tale = await replay(approvedChange(stage.where), '2026-06-18');
  expect(statesOf(tale.walk.viewOf('change'))).toMatchObject({ request: 'done', approve: 'open', apply: 'waiting' });
  await replay(tale);
  expect(statesOf(tale.walk.viewOf('change'))).toMatchObject({
    approve: 'done',
    apply: 'done',
    'adjust-budget': 'done',
  });
});

test('accepted but filed with one body only: the payment is refused until both have it', async () => {
  const tale = await replay(unfiledAcceptance(stage.where), '2025-10-28');
  expect(standing(tale, 'acceptance', 'file-lead')).toMatchObject({ state: 'open', dueOn: '2025-12-09' });
  await replay(tale);
  expect(tale.walk.viewOf('acceptance').state).toBe('done');
});

test('a retired system is reported to four bodies, then its assets are settled', async () => {
  const tale = await replay(decommission(stage.where));
  expect(await stageOf(tale)).toBe('retired');
  expect(statesOf(tale.walk.viewOf('decommission'))).toMatchObject({
    'report-finance': 'done',
    'report-lead': 'done',
    'report-cyberspace': 'done',
    'report-liaison': 'done',
    inventory: 'open',
  });
});

test('an establishment without money lapses after two years and is applied for again', async () => {
  const tale = await replay(lapsedEstablishment(stage.where));
  expect(standing(tale, 'approval', 'needs-review')).toMatchObject({ state: 'open' });
});
