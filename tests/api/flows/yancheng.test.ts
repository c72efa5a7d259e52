/** The stories of Yancheng, replayed over HTTP: thresholds to the fen, bypass, variants of acceptance, money. */
import { yancheng } from '../../../seeds/people/yancheng';
import { reservePool } from '../../../seeds/scenarios/yancheng';
import {
  agentBuilt,
  mergedAcceptance,
  noMergeAtThreshold,
} from '../../../seeds/scenarios/yancheng/acceptance-variants';
import { changeFiling } from '../../../seeds/scenarios/yancheng/change-filing';
import { course } from '../../../seeds/scenarios/yancheng/course';
import { emergencyBypass } from '../../../seeds/scenarios/yancheng/emergency';
import { aboveThreshold, atThreshold, belowThreshold } from '../../../seeds/scenarios/yancheng/threshold';
import { unreviewedEstimate } from '../../../seeds/scenarios/yancheng/unreviewed-estimate';
import { refused } from '../../../seeds/story/cast';
import type { Tale } from '../../../seeds/story/tale';
import { play, type Stage, stageOf, standing, startStage, statesOf } from '../../support/stage';

let stage: Stage;
const tales: Record<string, Tale> = {};
const told = (name: string): Tale => tales[name] as Tale;

/** They all stand in the pools of two years, so they are told on one calendar. */
beforeAll(async () => {
  stage = await startStage(yancheng, course);
  const { cast, book } = stage.where;
  const makers = { belowThreshold, atThreshold, aboveThreshold, emergencyBypass };
  const built = { mergedAcceptance, noMergeAtThreshold, agentBuilt, changeFiling, unreviewedEstimate };
  for (const [name, make] of Object.entries({ ...makers, ...built })) tales[name] = make(stage.where);
  const pools = [2025, 2026].flatMap((year) => reservePool(cast, book, year));
  await play([...pools, ...Object.values(tales).flatMap(({ scenes }) => scenes)]);
}, 240_000);
afterAll(() => stage?.stop());

test('one fen below 2,000,000 the leading group is not asked, and the rule says so', () => {
  expect(standing(told('belowThreshold'), 'approval', 'leading-group')).toMatchObject({
    state: 'skipped',
    skippedBy: 'YC-11d',
  });
  expect(told('belowThreshold').walk.viewOf('approval').state).toBe('done');
});

test.each(['atThreshold', 'aboveThreshold'])('%s the leading group decides before anybody approves', (name) => {
  const states = statesOf(told(name).walk.viewOf('approval'));
  expect(states).toMatchObject({ 'leading-group': 'done', 'technical-review': 'open', approve: 'open' });
});

test('an emergency skips the pool and nothing else', async () => {
  const tale = told('emergencyBypass');
  expect(statesOf(tale.walk.viewOf('approval'))).toMatchObject({
    'expert-review': 'done',
    'joint-review': 'done',
    'technical-review': 'done',
    approve: 'done',
  });
  expect(tale.walk.cases['annual-needs']).toBeUndefined();
  expect(await stageOf(tale)).toBe('approved');
});

test('below 2,000,000 initial and final acceptance are one, with the trial run kept', () => {
  expect(statesOf(told('mergedAcceptance').walk.viewOf('acceptance'))).toMatchObject({
    initial: 'skipped',
    trial: 'done',
    apply: 'skipped',
    final: 'done',
  });
});

test('built by the data group: the commissioning unit accepts after initial acceptance and trial run', () => {
  expect(statesOf(told('agentBuilt').walk.viewOf('acceptance'))).toMatchObject({
    initial: 'done',
    trial: 'done',
    apply: 'skipped',
    final: 'done',
  });
});

test('a change of exactly 15 percent takes effect by itself and is filed', () => {
  const view = told('changeFiling').walk.viewOf('change');
  expect(view.state).toBe('done');
  expect(statesOf(view)).toEqual({ request: 'done', file: 'done' });
});

test('without the estimate review nothing is paid from 500,000 on; with it the payment goes through', async () => {
  const { walk } = told('unreviewedEstimate');
  const query = `/api/payments?filters[project][$eq]=${walk.project}`;
  expect(await walk.as('finance').get<unknown[]>(query)).toHaveLength(1);
});

test('an opinion that sends it back outlasts the paper of the one before: nothing is paid on it', async () => {
  const { walk, money } = told('unreviewedEstimate');
  await walk.open('approval');
  await walk.step('approval', 'submit');
  await walk.step('approval', 'estimate-review', { result: 'return', comment: '投资测算依据不足。' });
  await refused(
    'YC-26b.opinion',
    walk.plainly(() => money.pay(0.1)),
  );
});

test('a surplus is owed until its sum has been returned', async () => {
  const { walk } = told('unreviewedEstimate');
  const settled = { 'settlement.on': walk.on, 'settlement.amount': '140000.00', 'settlement.unchanged': true };
  await walk.record('settlement', settled);
  const giveBack = (yuan: string) =>
    walk.record('surplus-return', { 'surplusReturn.on': walk.on, 'surplusReturn.amount': yuan });
  type Owed = { rule: string; state: string; owes?: string };
  const owed = async (): Promise<Owed | undefined> => {
    const { duties } = await walk.as('lead').get<{ duties: Owed[] }>(`/api/projects/${walk.project}/standing`);
    return duties.find(({ rule }) => rule === 'YC-27a');
  };
  await giveBack('1.00');
  const left = await owed();
  expect(left).toMatchObject({ state: 'open', owes: expect.stringMatching(/^[1-9]\d*$/) });
  await giveBack((Number(left?.owes) / 100).toFixed(2));
  expect(await owed()).toMatchObject({ state: 'done' });
});
