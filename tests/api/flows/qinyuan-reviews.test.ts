/** The establishment of a project in Qinyuan: three reviews beside each other, the county government, the establishment. */
import { qinyuan } from '../../../seeds/people/qinyuan';
import { course } from '../../../seeds/scenarios/qinyuan/course';
import { stepOf } from '../../../seeds/story/case-view';
import { refused } from '../../../seeds/story/cast';
import { Tale } from '../../../seeds/story/tale';
import { replay, type Stage, standing, startStage, statesOf } from '../../support/stage';

let stage: Stage;
let tale: Tale;
beforeAll(async () => {
  stage = await startStage(qinyuan, course);
  tale = new Tale(stage.where, { serial: 21, name: '城乡供水监管系统', unit: 3, amount: 72, planYear: 2026 });
  await replay(tale.along('submitted'));
}, 120_000);
afterAll(() => stage?.stop());

function at(day: string) {
  tale.walk.on = day;
  return tale.walk;
}
const opinion = (step: string) => standing(tale, 'approval', step);

test('the needs review is the lead’s, names its method and four subjects, and comes before the three reviews', async () => {
  const walk = at('2026-01-20');
  await refused(
    'QY-4b',
    walk.plainly(() => walk.step('approval', 'needs-review', { as: 'finance' })),
  );
  const empty = { 'needsReview.method': null, 'needsReview.necessity': null };
  const said = await refused(
    'QY-11a.method',
    walk.plainly(() => walk.step('approval', 'needs-review', { facts: empty })),
  );
  expect(said.answer.error?.details.findings?.map(({ rule }) => rule)).toContain('QY-11b');
  expect(statesOf(walk.viewOf('approval'))).toMatchObject({ 'request-security': 'waiting', report: 'waiting' });
  await walk.step('approval', 'needs-review');
});

test('security, technical and fiscal review run beside each other; only the fiscal one has no limit', async () => {
  const walk = at('2026-01-21');
  for (const step of ['request-security', 'request-technical', 'request-fiscal']) await walk.step('approval', step);
  expect(opinion('security-review')).toMatchObject({ state: 'open', dueOn: '2026-01-30' });
  expect(opinion('technical-review')).toMatchObject({ state: 'open', dueOn: '2026-01-30' });
  expect(opinion('fiscal-review')).toMatchObject({ state: 'open', dueOn: null });
  await refused(
    'QY-4e',
    walk.plainly(() => walk.step('approval', 'technical-review', { as: 'lead' })),
  );
});

test('one returned does not hold the others up, and counts anew when it is asked for again', async () => {
  await at('2026-01-26').step('approval', 'security-review', { result: 'return', comment: '请补充数据分类分级。' });
  expect(opinion('request-security')).toMatchObject({ state: 'open', round: 2 });
  expect(opinion('technical-review')).toMatchObject({ state: 'open', round: 1, dueOn: '2026-01-30' });
  await at('2026-01-29').step('approval', 'request-security');
  expect(opinion('security-review')).toMatchObject({ state: 'open', round: 2, dueOn: '2026-02-09' });
  const walk = at('2026-01-30');
  const lacking = { 'technicalReview.publicSupport': null };
  await refused(
    'QY-13b',
    walk.plainly(() => walk.step('approval', 'technical-review', { facts: lacking })),
  );
  await walk.step('approval', 'technical-review');
});

test('finance issues two documents and a positive conclusion', async () => {
  const walk = at('2026-02-03');
  walk.withheld.add('budget-approval');
  await refused('QY-14b', walk.step('approval', 'fiscal-review'));
  walk.withheld.clear();
  const negative = { facts: { 'fiscalReview.conclusion': 'not-passed' } };
  await refused('QY-14b.positive', walk.step('approval', 'fiscal-review', negative));
  await walk.step('approval', 'fiscal-review');
  expect(opinion('report')).toMatchObject({ state: 'waiting' });
});

interface Told {
  kind: string;
  rule: string;
  on: string | null;
  reason?: string | null;
}
const remarks = async (): Promise<Told[]> =>
  (await tale.walk.as('lead').get<{ remarks: Told[] }>(`/api/projects/${tale.walk.project}/standing`)).remarks;

test('a late opinion needs a reason and lapses nothing; whose it is and how late stays with the project', async () => {
  const walk = at('2026-02-10');
  const late = { kind: 'late', step: 'security-review', body: 'cyberspace', dueOn: '2026-02-09', workdaysLate: 1 };
  const lateOnes = async () => (await remarks()).filter(({ kind }) => kind === 'late');
  expect(await lateOnes()).toEqual([expect.objectContaining({ ...late, on: null, article: '第十二条' })]);
  await walk.attach('cyberspace', 'approval', ['security-opinion']);
  const facts = {
    'securityReview.network': '边界防护到位。',
    'securityReview.data': '数据分级保护。',
    'securityReview.conclusion': 'passed',
  };
  await refused(
    'QY-12c',
    walk.plainly(() => walk.step('approval', 'security-review', { facts })),
  );
  await walk.step('approval', 'security-review', { facts, reason: '春节前集中受理，审核量大。' });
  expect(statesOf(walk.viewOf('approval'))).toMatchObject({ 'security-review': 'done', report: 'open' });
  expect(await lateOnes()).toEqual([expect.objectContaining({ ...late, on: '2026-02-10' })]);
  expect((await remarks()).filter(({ rule, kind }) => rule === 'QY-12c' && kind === 'finding')).toEqual([
    expect.objectContaining({ on: '2026-02-10', reason: '春节前集中受理，审核量大。' }),
  ]);
  const [given] = stepOf(walk.viewOf('approval'), 'security-review').opinions;
  expect(given).toMatchObject({ late: true, workdaysLate: 1, findings: [{ rule: 'QY-12c', severity: 'warn' }] });
  const query = `filters[project][$eq]=${walk.project}&filters[late][$eq]=true`;
  expect(await walk.as('cyberspace').get(`/api/opinions?${query}`)).toMatchObject([
    { workdaysLate: 1, findings: [{ rule: 'QY-12c' }] },
  ]);
});

test('the county government sends it back, agrees to the second report, and the lead establishes', async () => {
  await at('2026-02-11').step('approval', 'report');
  const returned = { result: 'return' as const, comment: '请说明与市级平台的衔接。' };
  await at('2026-02-12').step('approval', 'approve', returned);
  expect(statesOf(tale.walk.viewOf('approval'))).toMatchObject({ report: 'open', establish: 'waiting' });
  expect(opinion('security-review')).toMatchObject({ state: 'done' });
  const walk = at('2026-02-13');
  await walk.step('approval', 'report');
  await refused(
    'QY-15b.paper',
    walk.plainly(() => walk.step('approval', 'approve')),
  );
  await walk.step('approval', 'approve');
  expect(opinion('establish')).toMatchObject({ state: 'open', dueOn: '2026-03-02' });
  await refused(
    'QY-4b',
    walk.plainly(() => walk.step('approval', 'establish', { as: 'finance' })),
  );
  await at('2026-03-02').through('approval');
  expect(statesOf(walk.viewOf('approval'))).toMatchObject({ establish: 'done', enlist: 'done' });
  expect(walk.viewOf('approval').state).toBe('done');
});
