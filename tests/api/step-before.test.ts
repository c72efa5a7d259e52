/**
 * What is stated at one step may put another before those that are open already: nobody has said anything there, so
 * they wait again. Told in Yancheng, where the estimate review takes a project over 2,000,000.
 */
import { yancheng } from '../../seeds/people/yancheng';
import { reservePool } from '../../seeds/scenarios/yancheng';
import { course } from '../../seeds/scenarios/yancheng/course';
import { Tale } from '../../seeds/story/tale';
import { play, type Stage, startStage, statesOf } from '../support/stage';

let stage: Stage;
let tale: Tale;
beforeAll(async () => {
  stage = await startStage(yancheng, course);
  const { cast, book } = stage.where;
  tale = new Tale(stage.where, { serial: 21, name: '概算超二百万元的平台', amount: 190, unit: 3, planYear: 2026 });
  tale.along('reviewed');
  await play([...reservePool(cast, book, 2026), ...tale.scenes]);
}, 240_000);
afterAll(() => stage?.stop());

const states = () => statesOf(tale.walk.viewOf('approval'));
async function asked(account: string): Promise<string[]> {
  const { documentId } = tale.walk.viewOf('approval');
  const rows = await tale.walk
    .as(account)
    .get<{ step: string; body: string; case: { documentId: string } }[]>(
      '/api/opinions?filters[state][$eq]=pending&pagination[pageSize]=100',
    );
  return rows.filter((row) => row.case.documentId === documentId && row.body === account).map(({ step }) => step);
}

test('below the limit nobody is between the reviews and the approval', async () => {
  expect(states()).toMatchObject({ 'leading-group': 'skipped', 'technical-review': 'open', approve: 'open' });
  expect(await asked('approval')).toEqual(['approve']);
});

test('an estimate at the limit puts the leading group before them, and they wait again', async () => {
  const { walk } = tale;
  walk.on = '2026-03-02';
  await walk.step('approval', 'estimate-review', { facts: { 'review.estimate': '2000000.00' } });
  expect(states()).toMatchObject({ 'leading-group': 'open', 'technical-review': 'waiting', approve: 'waiting' });
  expect(await asked('leading-group')).toEqual(['leading-group']);
  expect(await asked('approval')).toEqual([]);
  expect(await asked('tech-review')).toEqual([]);
});

test('out of turn nobody decides', async () => {
  const { walk } = tale;
  const { documentId, version } = walk.viewOf('approval');
  const early = { step: 'approve', result: 'agree', facts: {} };
  const answer = await walk.as('approval').call('POST', `/api/cases/${documentId}/act`, early, { version });
  expect([409, 422]).toContain(answer.status);
});

test('when it has decided the same two are asked again, once each', async () => {
  const { walk } = tale;
  walk.on = '2026-03-04';
  await walk.step('approval', 'leading-group');
  expect(states()).toMatchObject({ 'leading-group': 'done', 'technical-review': 'open', approve: 'open' });
  expect(await asked('approval')).toEqual(['approve']);
  expect(await asked('tech-review')).toEqual(['technical-review']);
});
