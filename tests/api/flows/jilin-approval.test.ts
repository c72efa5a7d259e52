/** Jilin before anything is built: needs and mode, what each way of approval refuses, non-sharing, joint building. */
import { jilin } from '../../../seeds/people/jilin';
import { course, SHARING } from '../../../seeds/scenarios/jilin/course';
import { jointBuilding } from '../../../seeds/scenarios/jilin/joint-building';
import { nonSharing } from '../../../seeds/scenarios/jilin/non-sharing';
import { provincialPlan } from '../../../seeds/scenarios/jilin/province';
import { stepOf } from '../../../seeds/story/case-view';
import { refused } from '../../../seeds/story/cast';
import { Tale } from '../../../seeds/story/tale';
import { play, replay, type Stage, stageOf, standing, startStage, statesOf } from '../../support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage(jilin, course);
}, 120_000);
afterAll(() => stage?.stop());

let serial = 40;
async function told(reach: string, turn = ''): Promise<Tale> {
  serial += 1;
  const tale = new Tale(stage.where, { serial, name: `报批试验项目${serial}`, amount: 200, planYear: 2026, turn });
  await replay(tale.along(reach));
  tale.walk.on = '2026-01-13';
  return tale;
}

test('nothing stands in a plan that the government has not approved', async () => {
  const { walk } = new Tale(stage.where, { serial: 40, name: '规划内项目', amount: 200, planYear: 2026 });
  const facts = { 'project.inMasterPlan': true, 'project.masterPlanItem': '一体化政务服务' };
  walk.on = '2025-09-08';
  await walk.draft(facts);
  await walk.open('annual-needs');
  await refused(
    'JL-6b',
    walk.plainly(() => walk.step('annual-needs', 'submit', { facts })),
  );
  await play(provincialPlan(walk.cast));
  await walk.step('annual-needs', 'submit', { facts });
});

test.each([
  ['an emergency that is none', 'JL-9d', { 'approval.path': 'emergency', 'approval.urgent': false }],
  ['the short way without its features', 'JL-9f', { 'approval.path': 'simple', 'project.purePurchase': false }],
  ['another law that is not named', 'JL-9g', { 'approval.path': 'other-law', 'approval.lawReference': null }],
  ['the long way for mere equipment', 'JL-9f.direct', { 'approval.path': 'standard', 'project.purePurchase': true }],
])('refused: %s', async (_what, rule, facts) => {
  const { walk } = await told('decided', 'in-master-plan');
  await walk.open('approval');
  await refused(
    rule,
    walk.plainly(() => walk.step('approval', 'choose-path', { facts: { ...SHARING, ...facts } })),
  );
});

test('the way in the plan is open only to what is in the plan, unless a reason is given', async () => {
  const { walk } = await told('decided');
  await walk.open('approval');
  const facts = { ...SHARING, 'approval.path': 'in-plan', 'project.inMasterPlan': false };
  const { opinions } = stepOf(await walk.step('approval', 'choose-path', { facts }), 'choose-path');
  expect(opinions).toMatchObject([{ override: { rules: ['JL-9a.omitted'] } }]);
});

test('own construction needs one of three grounds, the first its document', async () => {
  const { walk } = await told('submitted');
  await walk.step('annual-needs', 'analyse');
  const own = { 'project.constructionMode': 'own', 'project.modeReason': '单独建设' };
  const decide = (facts: object) =>
    walk.plainly(() => walk.step('annual-needs', 'decide-mode', { facts: { ...own, ...facts } }));
  await refused('JL-8a', decide({ 'project.ownCase': null }));
  await refused('JL-8b', decide({ 'project.ownCase': 'deployed', 'project.ownSource': 'state-council' }));
  await refused('JL-8d', decide({ 'project.ownCase': 'classified' }));
  const reason = { 'project.ownReason': 'particularity', 'project.ownExplanation': '业务专网独立运行' };
  expect((await decide({ 'project.ownCase': 'required', ...reason })).state).toBe('done');
});

test('needs that are sent back are handed in again, in a second round', async () => {
  const tale = await told('submitted');
  await tale.walk.step('annual-needs', 'analyse', { result: 'return', comment: '与在建项目重复' });
  expect(standing(tale, 'annual-needs', 'submit')).toMatchObject({ state: 'open', round: 2 });
  await tale.walk.step('annual-needs', 'submit');
  expect(standing(tale, 'annual-needs', 'analyse')).toMatchObject({ state: 'open', round: 2 });
});

test('the department does not hand in what is built for all, and no document is approved without the catalogue', async () => {
  const { walk } = await told('submitted');
  const lines = { 'decide-mode': { facts: { 'project.constructionMode': 'unified' } } };
  await walk.through('annual-needs', { lines });
  await expect(walk.open('approval', 'applicant')).rejects.toThrow(/省政务服务和数字化局|项目建设单位/);
  await walk.open('approval', 'lead');
  const own = { as: 'lead-builder' };
  const path = { facts: { ...SHARING, 'approval.path': 'simple', 'project.purePurchase': true }, ...own };
  await walk.step('approval', 'choose-path', path);
  await walk.step('approval', 'feasibility', own);
  await refused(
    'JL-13a',
    walk.plainly(() => walk.step('approval', 'feasibility-approval')),
  );
});

test('what is sent back is handed in and approved again', async () => {
  const tale = await told('proposed');
  const comment = '投资匡算依据不足';
  await tale.walk.step('approval', 'proposal-approval', { result: 'return', comment });
  expect(standing(tale, 'approval', 'proposal')).toMatchObject({ state: 'open', round: 2, openedOn: '2026-01-13' });
  await tale.walk.step('approval', 'proposal');
  await tale.walk.step('approval', 'proposal-approval');
  expect(standing(tale, 'approval', 'proposal-approval')).toMatchObject({ state: 'done', round: 2 });
});

test('a review may be held: it looks at the sharing, and then the approval follows', async () => {
  const { walk } = await told('studied');
  const mute = { facts: { 'review.method': 'experts', 'review.sharing': null } };
  await refused(
    'JL-13c',
    walk.plainly(() => walk.step('approval', 'feasibility-review', mute)),
  );
  await walk.step('approval', 'feasibility-review');
  const { 'feasibility-review': review } = statesOf(await walk.step('approval', 'feasibility-approval'));
  expect(review).toBe('done');
});

test('no approval of what cannot be shared before the leading group agreed; sent back and claimed again', async () => {
  const tale = await replay(nonSharing(stage.where));
  expect(statesOf(tale.walk.viewOf('non-sharing'))).toMatchObject({ decide: 'done', keep: 'skipped' });
  expect(standing(tale, 'non-sharing', 'review')).toMatchObject({ state: 'done', round: 2 });
  expect(standing(tale, 'approval', 'proposal-approval')).toMatchObject({ state: 'done' });
});

test('what the leading group rejects stays unapproved', async () => {
  const tale = await replay(nonSharing(stage.where), '2026-02-25');
  const view = await tale.walk.step('non-sharing', 'decide', { result: 'reject', comment: '应当共享' });
  expect(view.state).toBe('rejected');
  await refused(
    'JL-29b',
    tale.walk.plainly(() => tale.walk.step('approval', 'proposal-approval')),
  );
});

test('joint building: secrecy settles the class, the split must add up, the commission approves', async () => {
  const tale = await replay(jointBuilding(stage.where));
  expect(statesOf(tale.walk.viewOf('annual-needs'))).toMatchObject({ classify: 'done', 'joint-design': 'done' });
  expect(stepOf(tale.walk.viewOf('approval'), 'proposal-approval').by).toEqual(['development-reform']);
  expect([standing(tale, 'approval', 'feasibility').state, await stageOf(tale)]).toEqual(['open', 'approval']);
});
