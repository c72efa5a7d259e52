/** What becomes of a change in Qinyuan that is sent back, turned down, too large, or made without asking. */
import { qinyuan } from '../../../seeds/people/qinyuan';
import { course } from '../../../seeds/scenarios/qinyuan/course';
import { refused } from '../../../seeds/story/cast';
import { Tale } from '../../../seeds/story/tale';
import { replay, type Stage, standing, startStage, statesOf } from '../../support/stage';

let stage: Stage;
let tale: Tale;
beforeAll(async () => {
  stage = await startStage(qinyuan, course);
  tale = new Tale(stage.where, { serial: 23, name: '集中供热监管平台', unit: 3, amount: 100, planYear: 2026 });
  await replay(tale.along('building'));
}, 120_000);
afterAll(() => stage?.stop());

function at(day: string) {
  tale.walk.on = day;
  return tale.walk;
}

const GROUND = { 'change.ground': 'technical', 'change.reason': '换热站点位调整。', 'change.goalsUnchanged': true };
const request = (yuan: string, facts: Record<string, unknown> = {}) => {
  const moved = { 'change.added': yuan, 'change.removed': yuan, 'change.movesBudget': false };
  const all = { facts: { ...GROUND, ...moved, ...facts } };
  return tale.walk.begin('change', '/api/changes', { title: '调整采集点位' }, all);
};
const refusedWith = async (rule: string, yuan: string, facts: Record<string, unknown>) => {
  const said = await refused(
    rule,
    tale.walk.plainly(() => request(yuan, facts)),
  );
  return said.answer.error?.details.findings?.map((finding) => finding.rule);
};

test('another goal, a deployment of the state, more than the estimate: declared anew, not changed', async () => {
  at('2026-06-01');
  expect(await refusedWith('QY-27a', '1000.00', { 'change.goalsUnchanged': false })).toContain('QY-27e');
  const state = { 'change.ground': 'deployment', 'change.deploymentLevel': 'state' };
  expect(await refusedWith('QY-27b.level', '1000.00', state)).toContain('QY-27e');
  await refusedWith('QY-27b', '1000.00', { 'change.ground': null });
  await refusedWith('QY-27a', '1000.00', { 'change.added': '50000.00', 'change.removed': '0.00' });
});

test('sent back it is asked for again; without effect on the budget finance is left out', async () => {
  await request('40000.00');
  const walk = at('2026-06-03');
  await walk.step('change', 'approve', { result: 'return', comment: '请附点位图。' });
  expect(standing(tale, 'change', 'request')).toMatchObject({ state: 'open', round: 2 });
  await walk.through('change');
  expect(standing(tale, 'change', 'adjust-budget')).toMatchObject({ state: 'skipped', skippedBy: 'QY-27d' });
  expect(walk.viewOf('change').state).toBe('done');
});

test('what is turned down moves nothing; what was applied counts towards the ten percent', async () => {
  const walk = at('2026-06-15');
  await refusedWith('QY-27a', '60000.01', {});
  await request('60000.00');
  await walk.step('change', 'approve', { result: 'reject', comment: '可由现有点位满足。' });
  expect(walk.viewOf('change').state).toBe('rejected');
  expect(statesOf(walk.viewOf('change'))).toMatchObject({ approve: 'rejected', apply: 'waiting' });
  await request('60000.00', { 'change.movesBudget': true });
  await walk.through('change', { stop: ['approve'] });
});

test('finance adjusts the budget only after the lead has approved', async () => {
  const walk = at('2026-06-22');
  await walk.step('change', 'approve');
  expect(standing(tale, 'change', 'adjust-budget')).toMatchObject({ state: 'open' });
  await walk.through('change');
  expect(walk.viewOf('change').state).toBe('done');
});

test('what was approved is carried into the design between approval and application, and at no other time', async () => {
  const walk = at('2026-06-29');
  const unit = walk.as(walk.part.applicant);
  type Shown = { version: number; facts: Record<string, unknown>; isFrozen: boolean; isChanging: boolean };
  const shown = () => unit.get<Shown>(`/api/projects/${walk.project}`);
  const corrected = async (contents: string) => {
    const { version } = await shown();
    const facts = { 'project.buildContents': contents };
    return unit.call('PUT', `/api/projects/${walk.project}`, { facts }, { version });
  };
  const begun = () =>
    unit.call('POST', '/api/changes', {
      project: walk.project,
      procedure: 'change',
      title: '调整采集点位',
      facts: {
        ...GROUND,
        'change.added': '0.00',
        'change.removed': '0.00',
        'change.movesBudget': false,
        'project.buildContents': '先改后报',
      },
    });
  expect((await corrected('擅自改变')).status).toBe(422);
  expect((await begun()).status).toBe(422);
  await request('0.00');
  const early = await corrected('未批先改');
  expect([early.status, early.error?.details.findings?.map(({ rule }) => rule)]).toEqual([422, ['QY-23a', 'QY-23b']]);
  await walk.step('change', 'approve');
  expect(await shown()).toMatchObject({ isFrozen: false, isChanging: true });
  expect((await corrected('换热站点位按批准的变更调整')).status).toBe(200);
  await walk.step('change', 'apply', { facts: { 'project.buildContents': '换热站点位和采集频次按批准的变更调整' } });
  const after = await shown();
  expect(after).toMatchObject({ isFrozen: true, isChanging: false });
  expect(after.facts['project.buildContents']).toBe('换热站点位和采集频次按批准的变更调整');
  expect((await corrected('事后再改')).status).toBe(422);
  type Entry = { action: string; before: Record<string, unknown> | null };
  const entries = await walk.as('auditor').get<Entry[]>('/api/audit-entries?sort=-seq&pagination[pageSize]=20');
  expect(entries.map(({ before }) => before?.facts)).toContainEqual({
    'project.buildContents': '换热站点位按批准的变更调整',
  });
});

test('who changed without asking gets no more money for it', async () => {
  const walk = at('2026-07-06');
  const breach = {
    'breach.kind': 'unapproved-change',
    'breach.content': '擅自更换服务器型号。',
    'breach.overruns': true,
  };
  await walk.record('breach', breach, { by: 'lead' });
  await refused(
    'QY-24d',
    walk.plainly(() => tale.money.budget(1, 2026, 'adjust')),
  );
});
