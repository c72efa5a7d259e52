/** Heilongjiang up to the plan, over HTTP: three opinions, a plan sent back twice, and the ways that end in a refusal. */
import { heilongjiang } from '../../../seeds/people/heilongjiang';
import { course, DECLARATION } from '../../../seeds/scenarios/heilongjiang/course';
import { stepOf } from '../../../seeds/story/case-view';
import { refused } from '../../../seeds/story/cast';
import { callFor, PlanWalk } from '../../../seeds/story/plan';
import { Tale } from '../../../seeds/story/tale';
import { offered, play, replay, type Stage, stageOf, standing, startStage, statesOf } from '../../support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage(heilongjiang, course);
  await play([callFor(stage.where.cast, 2026, '2025-06-12')]);
}, 240_000);
afterAll(() => stage?.stop());

const hero = (serial: number, name: string, amount = 520) => ({ serial, name, amount, planYear: 2026 });
const at = (tale: Tale, day: string) => {
  tale.walk.on = day;
  return tale.walk;
};

describe('joint review', () => {
  let tale: Tale;
  beforeAll(async () => {
    // handed in on Monday 7 July
    tale = await replay(new Tale(stage.where, hero(40, '全省文书档案共享平台')).along('submitted'));
    await at(tale, '2025-07-08').step('annual-needs', 'sharing-review');
    const comment = '安全保障方案未覆盖移动端，请补充。';
    await at(tale, '2025-07-09').step('annual-needs', 'security-review', { result: 'return', comment });
  });

  test('three opinions run side by side for five working days', () => {
    expect(standing(tale, 'annual-needs', 'cryptography-review')).toMatchObject({ state: 'waiting' });
    expect(standing(tale, 'annual-needs', 'submit')).toMatchObject({ state: 'open', round: 2 });
  });

  test('handed in anew, only the opinion whose subject changed is asked for again, and its days start again', async () => {
    const walk = at(tale, '2025-07-14');
    await walk.step('annual-needs', 'submit', { facts: { 'project.intranetBased': true } });
    expect(standing(tale, 'annual-needs', 'sharing-review')).toMatchObject({ state: 'done' });
    expect(standing(tale, 'annual-needs', 'security-review')).toMatchObject({
      state: 'open',
      round: 2,
      dueOn: '2025-07-21',
    });
    expect(standing(tale, 'annual-needs', 'intranet-review')).toMatchObject({ state: 'open' });
  });

  test('late, an opinion wants a reason; without all three the review is not closed', async () => {
    const walk = at(tale, '2025-07-22');
    await refused(
      'HLJ-10e',
      walk.plainly(() => walk.step('annual-needs', 'security-review')),
    );
    await walk.step('annual-needs', 'security-review', { reason: '专家集中评审，顺延一日。' });
    await refused(
      'HLJ-10d',
      walk.plainly(() => walk.step('annual-needs', 'conclude', { by: ['lead'] })),
    );
    await walk.step('annual-needs', 'cryptography-review', { reason: '专家集中评审，顺延一日。' });
    expect(statesOf(await walk.step('annual-needs', 'conclude'))).toMatchObject({ conclude: 'done', draft: 'open' });
    expect(stepOf(walk.viewOf('annual-needs'), 'intranet-review').state).toBe('skipped');
    // on the intranet, but its office was not heard: in principle not in the plan
    await refused(
      'HLJ-4m',
      walk.plainly(() => walk.step('annual-needs', 'draft')),
    );
    await walk.step('annual-needs', 'draft', { reason: '省内网办书面同意后补办审核。' });
  });
});

test('the plan goes back to the drafting table from finance and from the government, and is decided the third time', async () => {
  const { cast, book } = stage.where;
  const walk = new PlanWalk(cast, book, 2026);
  walk.on = '2025-10-13';
  await walk.open('annual-plan');
  await walk.step('annual-plan', 'draft');
  await refused(
    'HLJ-11b.consent',
    walk.plainly(() => walk.step('annual-plan', 'report', { by: ['lead'] })),
  );
  await walk.step('annual-plan', 'consent', { result: 'return', comment: '两个项目资金来源未落实。' });
  await walk.through('annual-plan', { stop: ['approve'] });
  await walk.step('annual-plan', 'approve', { result: 'return', comment: '压减总盘子后再报。' });
  expect(stepOf(walk.viewOf('annual-plan'), 'draft')).toMatchObject({ state: 'open', round: 3 });
  walk.on = '2025-11-10';
  const view = await walk.through('annual-plan');
  expect(statesOf(view)).toEqual({ draft: 'done', consent: 'done', report: 'done', approve: 'done', issue: 'done' });
});

test('off the plan: what finance does not pass ends there, and may be applied for again', async () => {
  const tale = new Tale(stage.where, hero(41, '涉农补贴一卡通改造'));
  const walk = at(tale, '2026-04-13');
  await walk.draft(DECLARATION);
  await walk.open('supplement');
  const facts = {
    'supplement.requiredBy': 'other',
    'supplement.explicit': true,
    'supplement.important': true,
    'supplement.urgency': '年底前须完成。',
  };
  await refused(
    'HLJ-12e',
    walk.plainly(() => walk.step('supplement', 'apply', { facts })),
  );
  await walk.step('supplement', 'apply', { facts: { ...facts, 'supplement.requiredBy': 'ministry' } });
  await refused(
    'HLJ-12f',
    walk.plainly(() => walk.step('supplement', 'approve', { by: ['government'] })),
  );
  const view = await walk.step('supplement', 'review', {
    by: ['finance'],
    result: 'reject',
    comment: '资金没有来源。',
  });
  expect(view.state).toBe('rejected');
  expect(await stageOf(tale)).toBe('declared');
  expect(await offered(tale)).toContain('supplement');
  await walk.open('supplement');
  await walk.step('supplement', 'apply', { facts: { ...facts, 'supplement.requiredBy': 'ministry' } });
  await walk.step('supplement', 'review');
  expect((await walk.step('supplement', 'approve')).state).toBe('done');
  // The government's consent puts it into the plan; nobody need enter it besides.
  expect(await stageOf(tale)).toBe('planned');
});

test('data that are not to be shared: refused by the government, the project is not approved', async () => {
  const tale = new Tale(stage.where, { ...hero(42, '强制隔离戒毒管理系统'), turn: 'non-sharing' });
  await replay(tale.along('submitted'));
  const walk = at(tale, '2026-02-02');
  await walk.open('non-sharing');
  await walk.step('non-sharing', 'claim');
  await walk.step('non-sharing', 'review', { result: 'return', comment: '请补充依据条款。' });
  expect(standing(tale, 'non-sharing', 'claim')).toMatchObject({ state: 'open', round: 2 });
  await walk.through('non-sharing', { stop: ['approve'] });
  const view = await walk.step('non-sharing', 'approve', { result: 'reject', comment: '应脱敏后共享。' });
  expect(view.state).toBe('rejected');
  expect(await offered(tale)).toContain('non-sharing');
});
