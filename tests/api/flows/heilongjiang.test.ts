/** The stories of Heilongjiang, replayed over HTTP: the paths of approval, the ways beside the plan, standstill and delay. */
import { heilongjiang } from '../../../seeds/people/heilongjiang';
import { yearPlan } from '../../../seeds/scenarios/heilongjiang';
import {
  classifiedPath,
  intranetPath,
  majorChangeBack,
  mergedPath,
} from '../../../seeds/scenarios/heilongjiang/approval-paths';
import { course } from '../../../seeds/scenarios/heilongjiang/course';
import { nonSharing } from '../../../seeds/scenarios/heilongjiang/non-sharing';
import { offPlan } from '../../../seeds/scenarios/heilongjiang/off-plan';
import { postponedAcceptance } from '../../../seeds/scenarios/heilongjiang/postponement';
import { suspension } from '../../../seeds/scenarios/heilongjiang/suspension';
import { stepOf } from '../../../seeds/story/case-view';
import type { Tale } from '../../../seeds/story/tale';
import { play, type Stage, stageOf, standing, startStage, statesOf } from '../../support/stage';

let stage: Stage;
const tales: Record<string, Tale> = {};
const told = (name: string): Tale => tales[name] as Tale;

/** They all stand in the plans of two years, so they are told on one calendar. */
beforeAll(async () => {
  stage = await startStage(heilongjiang, course);
  const { cast, book } = stage.where;
  const paths = { mergedPath, intranetPath, classifiedPath, majorChangeBack };
  const others = { offPlan, nonSharing, suspension, postponedAcceptance };
  for (const [name, make] of Object.entries({ ...paths, ...others })) tales[name] = make(stage.where);
  const plans = [2025, 2026].flatMap((year) => yearPlan(cast, book, year));
  await play([...plans, ...Object.values(tales).flatMap(({ scenes }) => scenes)]);
}, 240_000);
afterAll(() => stage?.stop());

test('merged: no design is handed in, evaluated or approved, and the government decides', () => {
  const view = told('mergedPath').walk.viewOf('approval');
  expect(statesOf(view)).toMatchObject({
    'approve-feasibility': 'done',
    'submit-design': 'skipped',
    'evaluate-design': 'skipped',
    'approve-design': 'skipped',
    decide: 'done',
  });
  expect(view.state).toBe('done');
});

test('on the intranet its office reviews the needs and approves the design in place of the lead', () => {
  const { walk } = told('intranetPath');
  expect(statesOf(walk.viewOf('annual-needs'))).toMatchObject({ 'intranet-review': 'done' });
  expect(stepOf(walk.viewOf('approval'), 'evaluate-design').by).toEqual(['intranet']);
  expect(stepOf(walk.viewOf('approval'), 'approve-design')).toMatchObject({ by: ['intranet'], state: 'done' });
});

test('classified: not registered on the public platform, decided all the same', () => {
  expect(standing(told('classifiedPath'), 'approval', 'register-platform')).toMatchObject({ state: 'skipped' });
  expect(standing(told('classifiedPath'), 'approval', 'decide')).toMatchObject({ state: 'done' });
});

test('a major change sends the project back to its feasibility study, in a second round', () => {
  const tale = told('majorChangeBack');
  expect(standing(tale, 'approval', 'submit-feasibility')).toMatchObject({ state: 'open', round: 2 });
  expect(standing(tale, 'approval', 'report')).toMatchObject({ state: 'waiting' });
});

test('off the plan: two bodies, the government, then it stands in the plan', async () => {
  expect(told('offPlan').walk.viewOf('supplement').state).toBe('done');
  expect(await stageOf(told('offPlan'))).toBe('planned');
});

test('what cannot be shared is approved only after the government has agreed', () => {
  expect(standing(told('nonSharing'), 'approval', 'approve-feasibility')).toMatchObject({ state: 'done' });
  expect(told('nonSharing').walk.viewOf('non-sharing').state).toBe('done');
});

test('suspended and lifted: building goes on', async () => {
  expect(told('suspension').walk.viewOf('incident').state).toBe('done');
  expect(await stageOf(told('suspension'))).toBe('building');
});

test('acceptance postponed before its day: the duty counts to the new one', async () => {
  const { walk } = told('postponedAcceptance');
  expect(walk.viewOf('acceptance-extension').state).toBe('done');
  walk.on = '2026-05-11';
  const { duties } = await walk
    .as(walk.part.applicant)
    .get<{ duties: { rule: string; dueOn?: string; state: string }[] }>(`/api/projects/${walk.project}/standing`);
  const due = duties.filter(({ rule }) => rule.startsWith('HLJ-29a'));
  expect(due).toContainEqual(
    expect.objectContaining({ dueOn: '2026-07-31', state: expect.not.stringMatching('overdue') }),
  );
  const [move, ...others] = (due as unknown as { moved: Record<string, unknown>[] }[])[0]?.moved ?? [];
  expect(others).toEqual([]);
  expect(move).toMatchObject({ to: '2026-07-31', on: '2026-03-23', article: '第二十九条' });
  expect(move?.from).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(move?.case).toBe(walk.viewOf('acceptance-extension').documentId);
  expect(move?.reason).toContain('冰封期');
});
