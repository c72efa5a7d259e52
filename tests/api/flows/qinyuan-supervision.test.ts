/** Stories of Qinyuan beside the usual course: central purchase, shared data, supervision, a failed acceptance. */
import { qinyuan } from '../../../seeds/people/qinyuan';
import { centralPurchase } from '../../../seeds/scenarios/qinyuan/central-purchase';
import { course } from '../../../seeds/scenarios/qinyuan/course';
import { failedAcceptance } from '../../../seeds/scenarios/qinyuan/failed-acceptance';
import { sharedData } from '../../../seeds/scenarios/qinyuan/shared-data';
import { supervised } from '../../../seeds/scenarios/qinyuan/supervised';
import type { Tale } from '../../../seeds/story/tale';
import { replay, type Stage, standing, startStage, statesOf } from '../../support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage(qinyuan, course);
}, 120_000);
afterAll(() => stage?.stop());

interface Standing {
  compliance: { rule: string; outcome: string }[];
  duties: { rule: string; state: string }[];
}
function look({ walk }: Tale, day: string): Promise<Standing> {
  return walk.cast.as('audit', day).get<Standing>(`/api/projects/${walk.project}/standing`);
}

test('the procurement centre is asked for the tender', async () => {
  const tale = await replay(centralPurchase(stage.where));
  const tender = tale.walk.viewOf('procurement').steps.find(({ id }) => id === 'tender');
  expect(tender?.opinions.map(({ body, state }) => [body, state])).toEqual([['procurement', 'pending']]);
});

test('the liaison centre sends back, connects, and is asked again', async () => {
  const tale = await replay(sharedData(stage.where), '2026-06-16');
  expect(tale.walk.viewOf('exchange').state).toBe('done');
  await replay(tale);
  expect(standing(tale, 'exchange', 'serve')).toMatchObject({ state: 'open', round: 1 });
});

test('a late answer to audit stands against the unit, a corrected key point does not', async () => {
  const tale = await replay(supervised(stage.where));
  const outcomeOf = async (day: string) => {
    const { compliance } = await look(tale, day);
    return Object.fromEntries(compliance.map(({ rule, outcome }) => [rule, outcome]));
  };
  expect(await outcomeOf('2026-10-30')).toMatchObject({ 'QY-24a': 'satisfied', 'QY-24b': 'satisfied' });
  expect(await outcomeOf('2026-10-31')).toMatchObject({ 'QY-24b': 'violated' });
});

test('returned, failed, passed, and filed too late with an explanation', async () => {
  const tale = await replay(failedAcceptance(stage.where), '2025-11-26');
  expect(standing(tale, 'acceptance', 'file-finance')).toMatchObject({ state: 'open', dueOn: '2026-01-08' });
  await replay(tale);
  expect(statesOf(tale.walk.viewOf('acceptance'))).toMatchObject({ 'file-finance': 'done', 'file-lead': 'done' });
  const { duties } = await look(tale, '2026-01-12');
  expect(duties.find(({ rule }) => rule === 'QY-40b')?.state).toBe('late');
});
