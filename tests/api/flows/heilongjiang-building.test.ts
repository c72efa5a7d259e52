/** Heilongjiang from the start of building on, replayed over HTTP: adjustments, acceptance under guidance, sanctions. */
import { heilongjiang } from '../../../seeds/people/heilongjiang';
import { yearPlan } from '../../../seeds/scenarios/heilongjiang';
import { adjustments } from '../../../seeds/scenarios/heilongjiang/adjustments';
import { course } from '../../../seeds/scenarios/heilongjiang/course';
import { guidedAcceptance } from '../../../seeds/scenarios/heilongjiang/guided-acceptance';
import { sanctions } from '../../../seeds/scenarios/heilongjiang/sanctions';
import { stepOf } from '../../../seeds/story/case-view';
import { refused } from '../../../seeds/story/cast';
import type { Tale } from '../../../seeds/story/tale';
import { play, type Stage, stageOf, standing, startStage, statesOf } from '../../support/stage';

let stage: Stage;
const tales: Record<string, Tale> = {};
const told = (name: string): Tale => tales[name] as Tale;

beforeAll(async () => {
  stage = await startStage(heilongjiang, course);
  const { cast, book } = stage.where;
  for (const [name, make] of Object.entries({ adjustments, guidedAcceptance, sanctions }))
    tales[name] = make(stage.where);
  const plans = [2025, 2026].flatMap((year) => yearPlan(cast, book, year));
  const all = Object.values(tales).flatMap(({ scenes }) => scenes);
  await play([...plans, ...all]);
}, 240_000);
afterAll(() => stage?.stop());

test('a loss is mended in a second round, then confirmed', () => {
  expect(told('adjustments').walk.viewOf('incident').state).toBe('done');
  expect(standing(told('adjustments'), 'incident', 'rectify')).toMatchObject({ state: 'done', round: 2 });
});

test('beyond 15 percent in all: approved again by the lead, decided again by the government, nothing filed', () => {
  expect(statesOf(told('adjustments').walk.viewOf('change'))).toMatchObject({
    propose: 'done',
    file: 'skipped',
    reapprove: 'done',
    redecide: 'done',
    'record-document': 'done',
  });
});

test('th...all report is not written before users and supervisor were asked, and says what the trial showed', async () => {
  const { walk } = told('adjustments');
  walk.on = '2026-12-07';
  await walk.open('performance');
  const year = { 'yearReport.year': 2026 };
  const unasked = { ...year, 'yearReport.supervisorAskedOn': null };
  await refused(
    'HLJ-25b',
    walk.plainly(() => walk.step('performance', 'seek-opinions', { facts: unasked })),
  );
  await walk.step('performance', 'seek-opinions', { facts: year });
  const silent = { ...year, 'yearReport.trialStarted': true, 'yearReport.trialEffect': null };
  await refused(
    'HLJ-25e',
    walk.plainly(() => walk.step('performance', 'submit', { facts: silent })),
  );
  const view = await walk.step('performance', 'submit', { facts: { ...year, 'yearReport.trialStarted': false } });
  expect(view.state).toBe('done');
});

test('acceptance may be put off again after a refusal, until it is applied for', async () => {
  const tale = told('adjustments');
  const { walk } = tale;
  walk.on = '2026-12-21';
  await walk.through('construction', { stop: ['go-live'] });
  const later = { 'extension.reason': '冬季无法完成外场测试。', 'extension.newOn': '2027-09-30' };
  await walk.open('acceptance-extension');
  await walk.step('acceptance-extension', 'apply', { facts: later });
  const refusal = { result: 'reject' as const, comment: '期限尚早，届时再议。' };
  expect((await walk.step('acceptance-extension', 'decide', refusal)).state).toBe('rejected');
  await walk.open('acceptance-extension');
  await walk.step('acceptance-extension', 'apply', { facts: later });
  await walk.step('acceptance-extension', 'decide', { facts: { 'extension.agreedOn': '2027-08-31' } });
  const { duties } = await walk
    .as(walk.part.applicant)
    .get<{ duties: { rule: string; dueOn?: string }[] }>(`/api/projects/${walk.project}/standing`);
  expect(duties).toContainEqual(expect.objectContaining({ rule: 'HLJ-29a', dueOn: '2027-08-31' }));
});

test('an order to mend that is sent back is closed in time', () => {
  expect(standing(told('adjustments'), 'rectification', 'close')).toMatchObject({ state: 'done', round: 2 });
});

test('guided: a failed acceptance is applied for again and passes once the archives have', async () => {
  const tale = told('guidedAcceptance');
  expect(standing(tale, 'acceptance', 'accept')).toMatchObject({ state: 'done', round: 2 });
  expect(statesOf(tale.walk.viewOf('acceptance'))).toMatchObject({ 'special-acceptance': 'skipped', file: 'done' });
  expect(await stageOf(tale)).toBe('operating');
});

test('operation money only once the system shares its data; sent back, it is asked for again', () => {
  expect(standing(told('guidedAcceptance'), 'operation', 'apply')).toMatchObject({ state: 'done', round: 2 });
  expect(told('guidedAcceptance').walk.viewOf('operation').state).toBe('done');
});

test('suspended for an order that ran out, and lifted by whom it was imposed', async () => {
  const tale = told('guidedAcceptance');
  const { walk } = tale;
  walk.on = '2026-10-08';
  await walk.open('sanction', 'finance');
  const facts = { 'sanction.measure': 'suspend', 'sanction.issuer': 'finance', 'sanction.on': walk.on };
  await walk.step('sanction', 'impose', { by: ['finance'], facts });
  expect(await stageOf(tale)).toBe('suspended');
  expect(stepOf(walk.viewOf('sanction'), 'lift').by).toEqual(['finance']);
  await walk.step('sanction', 'lift');
  expect(await stageOf(tale)).toBe('operating');
});

test('three measures after an order that failed, the last one ends the project', async () => {
  expect(await stageOf(told('sanctions'))).toBe('ended');
  const { walk } = told('sanctions');
  walk.on = '2026-10-13';
  await expect(walk.plainly(() => walk.open('incident'))).rejects.toThrow();
});
