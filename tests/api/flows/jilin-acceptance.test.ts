/** Jilin from the first acceptance to the evaluation: failures, later days, one stage, delegation, catalogue, evaluation. */
import { jilin } from '../../../seeds/people/jilin';
import { course } from '../../../seeds/scenarios/jilin/course';
import { delegatedAcceptance } from '../../../seeds/scenarios/jilin/delegated-acceptance';
import { postEvaluation } from '../../../seeds/scenarios/jilin/post-evaluation';
import { postponedAcceptance } from '../../../seeds/scenarios/jilin/postponement';
import { type CaseView, stepOf } from '../../../seeds/story/case-view';
import { refused } from '../../../seeds/story/cast';
import { Tale } from '../../../seeds/story/tale';
import { replay, type Stage, stageOf, standing, startStage, statesOf } from '../../support/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage(jilin, course);
}, 120_000);
afterAll(() => stage?.stop());

let serial = 60;
async function told(reach: string, on: string): Promise<Tale> {
  serial += 1;
  const tale = new Tale(stage.where, { serial, name: `验收试验项目${serial}`, amount: 260, planYear: 2025 });
  await replay(tale.along(reach));
  tale.walk.on = on;
  return tale;
}

interface Duty {
  rule: string;
  dueOn?: string;
  state: string;
}
async function dutyOf({ walk }: Tale, rule: string): Promise<Pick<Duty, 'dueOn' | 'state'> | undefined> {
  const { duties } = await walk
    .as(walk.part.applicant)
    .get<{ duties: Duty[] }>(`/api/projects/${walk.project}/standing`);
  const duty = duties.find((one) => one.rule === rule);
  return duty && { dueOn: duty.dueOn, state: duty.state };
}
interface Told {
  duties: (Duty & { moved: object[] })[];
  remarks: { rule: string; kind: string; step: string; article: string; workdaysLate?: number; dueOn?: string }[];
}
const standingOf = ({ walk }: Pick<Tale, 'walk'>): Promise<Told> =>
  walk.as(walk.part.applicant).get<Told>(`/api/projects/${walk.project}/standing`);
/** The principles that were answered with a reason. */
function overruled(view: CaseView, step: string): string[] {
  const opinions = stepOf(view, step).opinions as { override?: { rules: string[] } | null }[];
  return opinions.flatMap(({ override }) => override?.rules ?? []);
}
const begin = ({ walk, plot }: Tale['life']) =>
  walk.begin('acceptance', '/api/acceptances', { title: `${plot.name}竣工验收` });

test('a first acceptance that failed is held again after mending, each time anew', async () => {
  const tale = await told('completed', '2025-10-13');
  const { walk } = tale;
  const mended = (on: string | null) => {
    const rectification = on && '接口已重新联调';
    return { facts: { 'initialAcceptance.rectification': rectification, 'initialAcceptance.rectifiedOn': on } };
  };
  const hold = (on: string | null) => walk.step('initial-acceptance', 'special', mended(on));
  const conclude = (on: string | null) => walk.plainly(() => walk.step('initial-acceptance', 'conclude', mended(on)));
  await walk.open('initial-acceptance');
  await hold(null);
  await walk.step('initial-acceptance', 'conclude', { result: 'return', comment: '接口未通过测试' });
  expect(standing(tale, 'initial-acceptance', 'special')).toMatchObject({ state: 'open', round: 2 });
  expect(await dutyOf(tale, 'JL-27b.initial')).toEqual({ dueOn: '2026-04-13', state: 'due' });
  await hold(null);
  await refused('JL-27b.rectified', conclude(null));
  walk.on = '2025-11-10';
  await walk.step('initial-acceptance', 'conclude', { result: 'return', comment: '仍有两处不通' });
  await hold('2025-11-03');
  await refused('JL-27b.rectified-on', conclude('2025-11-03'));
});

test('a later day for the acceptance moves what is due; refused, it stays', async () => {
  const tale = await replay(postponedAcceptance(stage.where), '2026-03-16');
  const before = await dutyOf(tale, 'JL-26b');
  const refusal = await told('tried', '2026-03-16');
  await refusal.walk.open('acceptance-extension');
  await refusal.walk.step('acceptance-extension', 'apply', { facts: { 'extension.newOn': '2026-12-18' } });
  const view = await refusal.walk.step('acceptance-extension', 'decide', { result: 'reject', comment: '理由不充分' });
  expect([view.state, await dutyOf(refusal, 'JL-26b')]).toEqual(['rejected', before]);
  await replay(tale);
  expect([before?.state, await dutyOf(tale, 'JL-26b')]).toEqual(['due', { dueOn: '2026-12-18', state: 'due' }]);
  const { duties } = await standingOf(tale);
  const move = { from: before?.dueOn, to: '2026-12-18', case: tale.walk.viewOf('acceptance-extension').documentId };
  expect(duties.find(({ rule }) => rule === 'JL-26b')?.moved).toEqual([expect.objectContaining(move)]);
});

test('one stage instead of two: with a reason, and without the report of the first', async () => {
  const { life, walk } = await told('completed', '2025-10-13');
  const one = { facts: { 'acceptance.oneStage': true } };
  walk.withheld.add('initial-acceptance-report');
  await begin(life);
  expect(overruled(await walk.step('acceptance', 'apply', one), 'apply')).toContain('JL-A4-5a');
  expect(statesOf(walk.viewOf('acceptance')).accept).toBe('open');
  const finding = expect.objectContaining({ rule: 'JL-A4-5a', severity: 'warn', outcome: 'violated' });
  expect(stepOf(walk.viewOf('acceptance'), 'apply').opinions).toContainEqual(
    expect.objectContaining({ findings: expect.arrayContaining([finding]), workdaysLate: null }),
  );
  const [listed] = await walk
    .as(walk.part.applicant)
    .get<object[]>(`/api/opinions?filters[project][$eq]=${walk.project}&filters[step][$eq]=apply&sort=-issuedOn`);
  expect(listed).toMatchObject({ findings: expect.arrayContaining([finding]) });
  const { remarks } = await standingOf({ walk });
  expect(remarks.filter(({ rule, step }) => rule === 'JL-A4-5a' && step === 'apply')).toEqual([
    expect.objectContaining({
      kind: 'finding',
      case: walk.viewOf('acceptance').documentId,
      on: '2025-10-13',
      reason: expect.stringMatching(/./),
      by: expect.stringMatching(/./),
    }),
  ]);
});

test('a delegated acceptance is held by the unit and concluded by the approving body', async () => {
  const { walk } = await replay(delegatedAcceptance(stage.where));
  const view = walk.viewOf('acceptance');
  expect([stepOf(view, 'evaluate').by, stepOf(view, 'conclude').by]).toEqual([['applicant'], ['lead']]);
  expect(statesOf(view).conclude).toBe('done');
});

test('a project of many contents is not delegated, and without its archives it does not pass', async () => {
  const tale = await told('applied', '2025-11-17');
  const { walk } = tale;
  await walk.step('acceptance', 'accept');
  const owner = { facts: { 'acceptance.organiser': 'owner', 'project.singleContent': false } };
  await refused(
    'JL-A4-5d',
    walk.plainly(() => walk.step('acceptance', 'organise', owner)),
  );
  await walk.through('acceptance', { stop: ['archives', 'conclude'] });
  await walk.step('acceptance', 'archives', { result: 'return', comment: '电子档案不全' });
  expect(standing(tale, 'acceptance', 'archives')).toMatchObject({ state: 'open', round: 2 });
  expect(standing(tale, 'acceptance', 'conclude').state).toBe('waiting');
  await walk.through('acceptance');
  expect(await stageOf(tale)).toBe('accepted');
});

test('an application that is sent back is handed in again', async () => {
  const tale = await told('applied', '2025-11-17');
  await tale.walk.step('acceptance', 'accept', { result: 'return', comment: '审计报告未加盖公章' });
  expect(standing(tale, 'acceptance', 'apply')).toMatchObject({ state: 'open', round: 2 });
  await tale.walk.step('acceptance', 'apply');
  expect(standing(tale, 'acceptance', 'accept')).toMatchObject({ state: 'open', round: 2 });
});

test('the catalogue is compiled and registered on the provincial platform', async () => {
  const { walk, plot } = (await told('completed', '2025-10-13')).life;
  await walk.begin('catalogue', '/api/catalogues', { system: plot.name, title: `${plot.name}信息资源目录` });
  expect((await walk.through('catalogue')).state).toBe('done');
});

test('what an evaluation finds is put right by a day', async () => {
  const tale = await replay(postEvaluation(stage.where), '2026-03-25');
  expect(statesOf(tale.walk.viewOf('evaluation'))).toMatchObject({ 'post-evaluate': 'done', opine: 'done' });
  expect((await dutyOf(tale, 'JL-32a.open'))?.state).toBe('open');
  await replay(tale);
  expect([tale.walk.viewOf('rectification').state, (await dutyOf(tale, 'JL-32a.open'))?.state]).toEqual([
    'done',
    'done',
  ]);
});

test('too early is possible with a reason; nobody need be entrusted', async () => {
  const { walk } = await told('operating', '2026-06-15');
  await walk.open('evaluation');
  expect(overruled(await walk.step('evaluation', 'submit'), 'submit')).toContain('JL-28a.early');
  await walk.step('evaluation', 'receive', { facts: { 'evaluation.entrust': false } });
  const view = await walk.step('evaluation', 'opine', { facts: { 'evaluation.hasProblems': false } });
  expect([view.state, statesOf(view)['post-evaluate']]).toEqual(['done', 'skipped']);
});

test('a built system that cannot share is kept with the leading group’s agreement, on record', async () => {
  const { walk } = await told('operating', '2026-06-15');
  await walk.open('non-sharing');
  await walk.step('non-sharing', 'claim', { facts: { 'nonSharing.purpose': 'keep' } });
  const view = await walk.through('non-sharing');
  expect([view.state, statesOf(view).keep]).toEqual(['done', 'done']);
});
