/** The stories of Jilin, replayed over HTTP: five ways of approval, unified building, special funds, final acceptance. */
import { jilin } from '../../../seeds/people/jilin';
import { emergencyPath, inPlanPath, otherLawPath, simplePath } from '../../../seeds/scenarios/jilin/approval-paths';
import { course } from '../../../seeds/scenarios/jilin/course';
import { failedAcceptance, fifteenGroups } from '../../../seeds/scenarios/jilin/final-acceptance';
import { fundIncrease } from '../../../seeds/scenarios/jilin/fund-increase';
import { provincialPlan } from '../../../seeds/scenarios/jilin/province';
import { unifiedMode } from '../../../seeds/scenarios/jilin/unified';
import { stepOf } from '../../../seeds/story/case-view';
import { Tale } from '../../../seeds/story/tale';
import { play, replay, type Stage, stageOf, standing, startStage, statesOf } from '../../support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage(jilin, course);
  await play(provincialPlan(stage.where.cast));
}, 120_000);
afterAll(() => stage?.stop());

/** What a person is offered to begin on the project of the story, on the day it stands at. */
async function offered({ walk }: Tale, account: string = walk.part.applicant): Promise<string[]> {
  type Standing = { actions: { event: string; allowed: boolean }[] };
  const { actions } = await walk.as(account).get<Standing>(`/api/projects/${walk.project}/standing`);
  const open = actions.filter(({ event, allowed }) => allowed && event.endsWith('.open'));
  return open.map(({ event }) => event.replace('.open', '')).sort();
}

const BUILDING = ['catalogue', 'change', 'change-approval', 'contract', 'incident', 'procurement'];
test('at each stage the owner is offered what the regulation lets him begin, and the lead only to order mending', async () => {
  const hero = { serial: 21, name: '气象灾害预警系统', amount: 320, planYear: 2024 };
  const tale = new Tale(stage.where, hero).along('evaluated');
  const table: [until: string, owner: string[]][] = [
    ['2023-09-07', []],
    ['2023-10-12', ['approval', 'catalogue']],
    ['2024-03-11', ['catalogue']],
    ['2024-03-25', [...BUILDING, 'construction']],
    ['2024-05-08', BUILDING],
    ['2024-09-24', [...BUILDING, 'acceptance', 'initial-acceptance']],
    ['2024-10-14', [...BUILDING, 'acceptance', 'acceptance-extension']],
    ['2024-11-04', [...BUILDING, 'acceptance-extension']],
    ['2024-11-12', ['catalogue', 'non-sharing', 'operation']],
    ['2024-11-18', ['catalogue', 'evaluation', 'non-sharing']],
    ['9999-12-31', ['catalogue', 'non-sharing']],
  ];
  for (const [until, owner] of table) {
    await replay(tale, until);
    expect([until, await offered(tale)]).toEqual([until, [...owner].sort()]);
    expect(await offered(tale, 'lead')).toEqual(['rectification']);
  }
});

const approvals = (tale: Tale) => {
  const states = statesOf(tale.walk.viewOf('approval'));
  return [states['proposal-approval'], states['feasibility-approval'], states['design-approval']];
};

test('standard: three approvals, one after the other', async () => {
  const hero = { serial: 20, name: '档案数字化平台', amount: 300, planYear: 2026 };
  const tale = await replay(new Tale(stage.where, hero).along('approved'));
  expect(approvals(tale)).toEqual(['done', 'done', 'done']);
  expect(await stageOf(tale)).toBe('approved');
});

test.each([
  ['in the provincial plan', inPlanPath, ['skipped', 'done', 'done']],
  ['emergency', emergencyPath, ['skipped', 'skipped', 'done']],
  ['simple content', simplePath, ['skipped', 'done', 'skipped']],
  ['another law', otherLawPath, ['skipped', 'skipped', 'done']],
])('%s: only what this way asks for is approved', async (_name, make, expected) => {
  const tale = await replay(make(stage.where));
  expect(approvals(tale)).toEqual(expected);
  expect(await stageOf(tale)).toBe('approved');
});

test('unified: the lead hands in, and somebody else of the lead approves', async () => {
  const tale = await replay(unifiedMode(stage.where));
  expect(stepOf(tale.walk.viewOf('approval'), 'proposal').by).toEqual(['lead']);
  expect(standing(tale, 'approval', 'proposal-approval')).toMatchObject({ state: 'done' });
  expect(standing(tale, 'approval', 'feasibility')).toMatchObject({ state: 'open' });
});

test('more money from a special fund: approved anew, and by the provincial government', async () => {
  const tale = await replay(fundIncrease(stage.where));
  expect(statesOf(tale.walk.viewOf('change-approval'))).toMatchObject({ approve: 'done', government: 'done' });
});

test('final acceptance asks for every group of papers, then for archives and committee', async () => {
  const tale = await replay(fifteenGroups(stage.where));
  expect(statesOf(tale.walk.viewOf('acceptance'))).toMatchObject({
    apply: 'done',
    evaluate: 'done',
    archives: 'done',
    conclude: 'done',
  });
  expect(await stageOf(tale)).toBe('accepted');
});

test('a failed acceptance is applied for again, in a second round', async () => {
  const tale = await replay(failedAcceptance(stage.where), '2025-12-10');
  expect(standing(tale, 'acceptance', 'apply')).toMatchObject({ state: 'open', round: 2 });
  await replay(tale);
  expect(await stageOf(tale)).toBe('accepted');
});
