/** Jilin while a project is built: adjustments, incidents, yearly reports, supervision. */
import { jilin } from '../../../seeds/people/jilin';
import { course } from '../../../seeds/scenarios/jilin/course';
import { fundIncrease } from '../../../seeds/scenarios/jilin/fund-increase';
import { longBuilding } from '../../../seeds/scenarios/jilin/long-building';
import { ownAdjustment } from '../../../seeds/scenarios/jilin/own-adjustment';
import { severeDelay } from '../../../seeds/scenarios/jilin/severe-delay';
import { mendedInTime, stoppedPayment } from '../../../seeds/scenarios/jilin/supervision';
import { refused } from '../../../seeds/story/cast';
import { Tale } from '../../../seeds/story/tale';
import { replay, type Stage, stageOf, standing, startStage, statesOf } from '../../support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage(jilin, course);
}, 120_000);
afterAll(() => stage?.stop());

const built = (serial: number, name: string) =>
  new Tale(stage.where, { serial, name, amount: 300, planYear: 2026 }).along('building');

test('fifteen per cent are the unit’s own to move, all adjustments together; the rest is approved anew', async () => {
  const tale = await replay(ownAdjustment(stage.where));
  expect(statesOf(tale.walk.viewOf('change'))).toEqual({ adjust: 'done', file: 'done' });
  const { approve, government } = statesOf(tale.walk.viewOf('change-approval'));
  expect([approve, government]).toEqual(['done', 'skipped']);
});

test('a filing that nobody has acknowledged yet holds up no further adjustment', async () => {
  const { walk } = await replay(built(36, '备案试验项目'));
  walk.on = '2026-07-06';
  const moved = { 'change.added': '1.00', 'change.removed': '1.00', 'change.ground': 'technical' };
  const kept = { 'change.goalsUnchanged': true, 'change.mainContentNeeded': true, 'change.reason': '优化' };
  const adjust = () =>
    walk.begin('change', '/api/changes', { title: '优化', procedure: 'change' }, { facts: { ...moved, ...kept } });
  await adjust();
  const first = walk.viewOf('change').documentId;
  await adjust();
  const second = walk.viewOf('change').documentId;
  expect(second).not.toBe(first);
  for (const one of [first, second])
    expect(statesOf(await walk.as('lead').get(`/api/cases/${one}`))).toEqual({ adjust: 'done', file: 'open' });
});

test('an increase that only the newly approved total shows goes to the provincial government too', async () => {
  const line = { serial: 37, name: '专项增资试验项目', amount: 640, planYear: 2026, turn: 'special-fund' as const };
  const { walk } = await replay(new Tale(stage.where, line).along('building'));
  walk.on = '2026-07-06';
  await walk.record('fund-plan', { 'fundPlan.issuedOn': '2026-07-06' });
  const facts = {
    'change.reason': '优化',
    'change.goalsUnchanged': true,
    'change.added': '1.00',
    'change.removed': '1.00',
  };
  await walk.begin('change-approval', '/api/changes', { title: '优化', procedure: 'change-approval' }, { facts });
  const lines = { approve: { facts: { 'approval.amount': '6400000.01' } } };
  const view = await walk.through('change-approval', { stop: ['government'], lines });
  expect(statesOf(view)).toMatchObject({ approve: 'done', government: 'open' });
  type Row = { baselineAmount: string };
  const { baselineAmount } = await walk.as(walk.part.applicant).get<Row>(`/api/projects/${walk.project}`);
  expect(baselineAmount).toBe('640000000');
});

test('the unit of a project of its own begins and files an adjustment, and says with it what it asks of the project', async () => {
  const { walk } = await replay(built(38, '自行建设试验项目'));
  walk.on = '2026-07-06';
  const unit = walk.as(walk.part.applicant);
  const moved = { 'change.added': '1.00', 'change.removed': '1.00', 'change.ground': 'technical' };
  const kept = { 'change.goalsUnchanged': true, 'change.mainContentNeeded': true, 'change.reason': '优化' };
  const body = { project: walk.project, title: '优化', procedure: 'change' };
  const fund = { 'project.specialFund': true };
  const begun = await unit.call<{ case: { documentId: string } }>('POST', '/api/changes', {
    ...body,
    facts: { ...moved, ...kept, ...fund },
  });
  expect(begun.status).toBe(201);
  expect(statesOf(await unit.get(`/api/cases/${begun.data.case.documentId}`))).toEqual({
    adjust: 'done',
    file: 'open',
  });
  type Shown = { version: number; facts: Record<string, unknown> };
  const shown = await unit.get<Shown>(`/api/projects/${walk.project}`);
  expect(shown.facts['project.specialFund']).toBe(true);
  const facts = { 'project.specialFund': false };
  expect((await unit.call('PUT', `/api/projects/${walk.project}`, { facts }, shown)).status).toBe(422);
});

test('a serious delay is mended; sent back, the report is asked for again', async () => {
  const tale = await replay(severeDelay(stage.where), '2026-08-24');
  expect(standing(tale, 'incident', 'rectify')).toMatchObject({ state: 'open', round: 2, openedOn: '2026-08-24' });
  await replay(tale);
  expect(tale.walk.viewOf('incident').state).toBe('done');
});

test('a suspended project is not built on until the suspension is lifted', async () => {
  const tale = await replay(built(30, '停工试验项目'));
  const { walk } = tale;
  walk.on = '2026-07-06';
  await walk.open('incident');
  await walk.step('incident', 'report', { facts: { 'incident.kind': 'major-loss' } });
  await walk.step('incident', 'decide', { facts: { 'incident.decision': 'suspend' } });
  expect(await stageOf(tale)).toBe('suspended');
  await refused('JL-22b.suspend', walk.step('construction', 'complete'));
  await walk.step('incident', 'rectify');
  await walk.step('incident', 'close');
  expect([walk.viewOf('incident').state, await stageOf(tale)]).toEqual(['done', 'building']);
});

test('an incident may be left without a measure', async () => {
  const { walk } = await replay(built(31, '如期推进项目'));
  walk.on = '2026-07-06';
  await walk.open('incident');
  await walk.step('incident', 'report', { facts: { 'incident.kind': 'other' } });
  const view = await walk.step('incident', 'decide', { facts: { 'incident.decision': 'none' } });
  expect([view.state, statesOf(view).rectify, statesOf(view).close]).toEqual(['done', 'skipped', 'skipped']);
});

test('the yearly report waits for users and supervisor, and is owed each year that ends while it is built', async () => {
  const tale = await replay(longBuilding(stage.where));
  expect(tale.walk.viewOf('performance').state).toBe('done');
  tale.walk.on = '2026-01-04';
  const { walk } = tale;
  type Duty = { rule: string; period?: string; state: string };
  const { duties } = await walk
    .as(walk.part.applicant)
    .get<{ duties: Duty[] }>(`/api/projects/${walk.project}/standing`);
  expect(duties.filter(({ rule }) => rule === 'JL-20c').map(({ period, state }) => [period, state])).toEqual([
    ['2024', 'done'],
    ['2025', 'overdue'],
  ]);
});

test('an order is closed when its mending conforms; the next one has run over its day', async () => {
  const tale = await replay(mendedInTime(stage.where), '2026-07-27');
  expect(tale.walk.viewOf('rectification').state).toBe('done');
  await replay(tale);
  expect(tale.walk.viewOf('rectification').state).toBe('open');
});

test('who does not mend is criticised and not paid until he has', async () => {
  const tale = await replay(stoppedPayment(stage.where));
  expect(statesOf(tale.walk.viewOf('rectification'))).toMatchObject({ verify: 'done', measure: 'done', lift: 'done' });
});

test('termination is the last measure: not before mending has failed, then for good', async () => {
  const tale = await replay(built(32, '终止试验项目'));
  const { walk } = tale;
  walk.on = '2026-07-06';
  await walk.begin('rectification', '/api/rectifications', { title: '停滞', kind: 'approval', dueOn: '2026-07-20' });
  const verdict = { 'rectification.verdict': 'refused' };
  await refused(
    'JL-31c.refused',
    walk.plainly(() => walk.step('rectification', 'verify', { facts: verdict })),
  );
  walk.on = '2026-07-21';
  await walk.step('rectification', 'verify', { facts: verdict });
  await refused(
    'JL-31d',
    walk.plainly(() => walk.step('rectification', 'measure', { facts: { 'rectification.measures': [] } })),
  );
  const measures = { 'rectification.measures': ['criticism', 'termination'] };
  await walk.step('rectification', 'measure', { facts: measures });
  expect([walk.viewOf('rectification').state, await stageOf(tale)]).toEqual(['done', 'ended']);
});

test('building is suspended as a measure, and goes on when the mending conforms', async () => {
  const tale = await replay(built(33, '措施试验项目'));
  const { walk } = tale;
  walk.on = '2026-07-06';
  await walk.begin('rectification', '/api/rectifications', {
    title: '偷工减料',
    kind: 'approval',
    dueOn: '2026-07-20',
  });
  await walk.step('rectification', 'rectify');
  await walk.step('rectification', 'verify', { result: 'return', comment: '未附检测结果' });
  expect(standing(tale, 'rectification', 'rectify')).toMatchObject({ state: 'open', round: 2 });
  await walk.step('rectification', 'rectify');
  await walk.step('rectification', 'verify', { facts: { 'rectification.verdict': 'failing' } });
  await walk.step('rectification', 'measure', { facts: { 'rectification.measures': ['suspension'] } });
  expect(await stageOf(tale)).toBe('suspended');
  await walk.step('rectification', 'lift', { facts: { 'rectification.liftedOn': '2026-07-06' } });
  expect([walk.viewOf('rectification').state, await stageOf(tale)]).toEqual(['done', 'building']);
});

test('what the provincial government rejects leaves the estimate as it was', async () => {
  const tale = await replay(fundIncrease(stage.where), '2026-07-08');
  const { walk } = tale;
  const view = await walk.step('change-approval', 'government', { result: 'reject', comment: '资金不予增加' });
  type Row = { baselineAmount: string };
  const { baselineAmount } = await walk.as(walk.part.applicant).get<Row>(`/api/projects/${walk.project}`);
  expect([view.state, baselineAmount]).toEqual(['rejected', '640000000']);
});
