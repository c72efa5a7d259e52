/** Inside the unit and before the county: sent back, found classified, and building first when it is not granted at once. */
import { qinyuan } from '../../../seeds/people/qinyuan';
import { course } from '../../../seeds/scenarios/qinyuan/course';
import { refused } from '../../../seeds/story/cast';
import { Tale } from '../../../seeds/story/tale';
import { replay, type Stage, stageOf, standing, startStage } from '../../support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage(qinyuan, course);
}, 120_000);
afterAll(() => stage?.stop());

async function declared(serial: number, name: string) {
  const tale = new Tale(stage.where, { serial, name, unit: 2, amount: 40, planYear: 2026 });
  await replay(tale.on('2026-01-12', '登记', ({ walk }) => walk.draft()));
  return tale;
}

test('the internal review and the decision send back to the plan, each time anew', async () => {
  const tale = await declared(31, '档案查询系统');
  const { walk } = tale;
  await walk.open('preparation');
  await refused(
    'QY-6a',
    walk.plainly(() => walk.step('preparation', 'plan', { facts: { 'project.responsiblePerson': null } })),
  );
  await walk.step('preparation', 'plan');
  await walk.step('preparation', 'internal-review', { result: 'return', comment: '与已建系统重复。' });
  expect(standing(tale, 'preparation', 'plan')).toMatchObject({ state: 'open', round: 2 });
  await walk.step('preparation', 'plan');
  await walk.step('preparation', 'internal-review');
  await walk.step('preparation', 'decide', { result: 'return', comment: '请压缩投资。' });
  expect(standing(tale, 'preparation', 'plan')).toMatchObject({ state: 'open', round: 3 });
  await walk.through('preparation');
  expect(walk.viewOf('preparation').state).toBe('done');
  expect(standing(tale, 'preparation', 'leave')).toMatchObject({ state: 'skipped', skippedBy: 'QY-49a' });
});

test('what is classified leaves under article 49, and nothing begins on it', async () => {
  const tale = await declared(32, '内部指挥系统');
  const { walk } = tale;
  await walk.open('preparation');
  const facts = { 'classifiedReview.result': 'classified' };
  await walk.through('preparation', { stop: ['leave'], lines: { 'classified-review': { facts } } });
  await refused(
    'QY-9a.first',
    walk.plainly(() => walk.open('approval')),
  );
  await walk.through('preparation');
  expect(await stageOf(tale)).toBe('ended');
  await refused(
    'QY-49a',
    walk.plainly(() => walk.open('supplement')),
  );
});

test('building first is sent back, turned down, asked for again and granted', async () => {
  const tale = await declared(33, '应急广播系统');
  const { walk } = tale;
  await refused(
    'QY-17b',
    walk.plainly(() => walk.open('construction')),
  );
  await walk.open('supplement');
  await refused(
    'QY-17b.ground',
    walk.plainly(() => walk.step('supplement', 'request', { facts: { 'fastTrack.ground': null } })),
  );
  await walk.step('supplement', 'request');
  await refused(
    'QY-17b.paper',
    walk.plainly(() => walk.step('supplement', 'decide')),
  );
  await walk.step('supplement', 'decide', { result: 'return', comment: '请说明灾情。' });
  await walk.step('supplement', 'request');
  await walk.step('supplement', 'decide', { result: 'reject', comment: '可按常规立项。' });
  await refused(
    'QY-19c',
    walk.plainly(() => walk.open('procurement')),
  );
  await walk.open('supplement');
  await walk.through('supplement');
  await walk.open('procurement');
  await refused(
    'supplement.open',
    walk.plainly(() => walk.open('supplement')),
  );
});
