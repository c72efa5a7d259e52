/** The hard paths of Yancheng over HTTP: late acceptance, secrecy, incidents, sanctions, additions to the pool, poor results. */
import { yancheng } from '../../../seeds/people/yancheng';
import { reservePool } from '../../../seeds/scenarios/yancheng';
import { classifiedOperation } from '../../../seeds/scenarios/yancheng/classified';
import { course } from '../../../seeds/scenarios/yancheng/course';
import { extendedAcceptance } from '../../../seeds/scenarios/yancheng/extension';
import { seriousDelay } from '../../../seeds/scenarios/yancheng/incident';
import { lowEfficiency } from '../../../seeds/scenarios/yancheng/inefficient';
import { regularRound, specialAddition } from '../../../seeds/scenarios/yancheng/supplement';
import { unrectified } from '../../../seeds/scenarios/yancheng/unrectified';
import type { Tale } from '../../../seeds/story/tale';
import { offered, play, replay, type Stage, stageOf, standing, startStage, statesOf } from '../../support/stage';

let stage: Stage;
let classified: Tale;
beforeAll(async () => {
  stage = await startStage(yancheng, course);
}, 120_000);
afterAll(() => stage?.stop());

/** Told as far as the pool of its year, which is closed before the year begins. */
async function pooled(year: number, ...tales: Tale[]): Promise<void> {
  const { cast, book } = stage.where;
  const before = `${year - 1}-12-31`;
  const early = tales.flatMap(({ scenes }) => scenes.filter(({ on }) => on <= before));
  for (const { scenes } of tales) scenes.splice(0, scenes.length, ...scenes.filter(({ on }) => on > before));
  await play([...reservePool(cast, book, year), ...early]);
}

interface Duty {
  rule: string;
  dueOn: string | null;
  state: string;
}
async function dutyOf({ walk }: Tale, rule: string, on: string): Promise<Partial<Duty> | undefined> {
  walk.on = on;
  const { duties } = await walk.as('lead').get<{ duties: Duty[] }>(`/api/projects/${walk.project}/standing`);
  const found = duties.find((duty) => duty.rule === rule);
  return found && { dueOn: found.dueOn, state: found.state };
}

test('acceptance is put off only by a granted extension; a refused one leaves it overdue', async () => {
  const tale = extendedAcceptance(stage.where);
  classified = classifiedOperation(stage.where);
  await pooled(2025, tale, classified);
  await replay(tale, '2025-11-26');
  expect(standing(tale, 'acceptance-extension', 'decide')).toMatchObject({ state: 'rejected' });
  expect(await dutyOf(tale, 'YC-21g', '2025-11-28')).toEqual({ dueOn: '2025-11-28', state: 'due' });
  expect(await dutyOf(tale, 'YC-21g', '2025-11-29')).toEqual({ dueOn: '2025-11-28', state: 'overdue' });
  await replay(tale, '2025-12-08');
  expect(await dutyOf(tale, 'YC-21g', '2026-01-30')).toEqual({ dueOn: '2026-01-30', state: 'due' });
  expect(await dutyOf(tale, 'YC-21g', '2026-01-31')).toMatchObject({ state: 'overdue' });
  const { duties } = await tale.walk
    .as('lead')
    .get<{ duties: { rule: string; moved: object[] }[] }>(`/api/projects/${tale.walk.project}/standing`);
  expect(duties.find(({ rule }) => rule === 'YC-21g')?.moved).toEqual([
    expect.objectContaining({ from: '2025-11-28', to: '2026-01-30', on: '2025-12-08', article: '第二十一条' }),
  ]);
  await replay(tale);
  expect(await stageOf(tale)).toBe('accepted');
  expect(await offered(tale)).not.toContain('acceptance-extension');
}, 120_000);

test('a classified project is accepted by its unit and runs only once the secrecy authority agrees', async () => {
  const tale = classified;
  await replay(tale, '2025-11-17');
  expect(statesOf(tale.walk.viewOf('acceptance'))).toMatchObject({ apply: 'skipped', final: 'done' });
  expect(await stageOf(tale)).toBe('accepted');
  expect(standing(tale, 'operation', 'secrecy-examination')).toMatchObject({ state: 'rejected' });
  expect(await offered(tale)).toContain('operation');
  await replay(tale);
  expect(await stageOf(tale)).toBe('operating');
}, 120_000);

test('a serious delay stops the works until the three bodies are content', async () => {
  const tale = seriousDelay(stage.where);
  const sanctioned = unrectified(stage.where);
  await pooled(2026, tale, sanctioned);
  await replay(tale, '2026-08-14');
  expect(await stageOf(tale)).toBe('suspended');
  expect(await offered(tale)).not.toContain('acceptance');
  await replay(tale, '2026-09-29');
  expect(standing(tale, 'incident', 'rectify')).toMatchObject({ state: 'open', round: 2, openedOn: '2026-09-29' });
  await replay(tale);
  expect(await stageOf(tale)).toBe('building');

  await replay(sanctioned, '2026-06-03');
  expect(sanctioned.walk.viewOf('rectification').state).toBe('done');
  expect(await offered(sanctioned, 'finance')).toEqual(['rectification']);
  await replay(sanctioned, '2026-08-03');
  expect(statesOf(sanctioned.walk.viewOf('sanction'))).toEqual({ decide: 'done', lift: 'skipped' });
  await replay(sanctioned, '2026-09-07');
  expect(await stageOf(sanctioned)).toBe('suspended');
  await replay(sanctioned);
  expect(await stageOf(sanctioned)).toBe('ended');
  expect(await offered(sanctioned)).toEqual([]);
}, 180_000);

test('three consent to a special addition; a return ends the count of the first request', async () => {
  const tale = specialAddition(stage.where);
  await replay(tale, '2026-04-10');
  expect(standing(tale, 'supplement', 'apply')).toMatchObject({ state: 'open', round: 2 });
  await replay(tale, '2026-04-16');
  expect(statesOf(tale.walk.viewOf('supplement'))).toMatchObject({ consent: 'open', list: 'waiting' });
  await replay(tale);
  expect(await stageOf(tale)).toBe('planned');
  expect(await offered(tale)).toEqual(['approval']);
});

test('in the round of the half year nobody else is asked, and the rule says so', async () => {
  const tale = await replay(regularRound(stage.where));
  expect(standing(tale, 'supplement', 'consent')).toMatchObject({ state: 'skipped', skippedBy: 'YC-9b.consent' });
  expect(await stageOf(tale)).toBe('planned');
});

test('money for a system found inefficient wants a reason, and what evaluation found is put right', async () => {
  const tale = lowEfficiency(stage.where);
  await pooled(2024, tale);
  await replay(tale, '2026-06-15');
  expect(tale.walk.viewOf('post-evaluation').state).toBe('done');
  expect(tale.walk.viewOf('rectification').state).toBe('done');
  await replay(tale);
  expect(tale.walk.viewOf('operation-funding').state).toBe('done');
  expect(await dutyOf(tale, 'YC-5c', '2026-10-31')).toEqual({ dueOn: '2026-10-30', state: 'overdue' });
}, 120_000);
