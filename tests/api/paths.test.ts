/** What several regulations know and one does not: two ways of changing, stops and retirements, two persons, one code. */
import { Play, type Shown } from '../support/regulation/play';
import { type City, startCity } from '../support/regulation/world';

interface Standing {
  stage: string;
  actions: { event: string; allowed: boolean; procedure?: string }[];
  beginnings: { procedure: string; allowed: boolean; findings: { rule: string }[] }[];
}
let city: City;
let play: Play;
beforeAll(async () => {
  city = await startCity();
  play = new Play(city.cast);
}, 120_000);
afterAll(() => city?.stop());

const standing = (project: string) => play.as('applicant').get<Standing>(`/api/projects/${project}/standing`);
const change = (body: Record<string, unknown>) =>
  play.as('applicant').call<{ case: { documentId: string } }>('POST', '/api/changes', body);
const procedureOf = async (answer: { data: { case: { documentId: string } } }): Promise<string> =>
  (await play.caseOf(answer.data.case.documentId)).procedure.id;

test('a change takes the first procedure that is not excluded, or the one that is asked for', async () => {
  const project = await play.project('变更项目');
  const small = { project, facts: { 'sample.amount': '1000.00' } };
  const large = { project, facts: { 'sample.amount': '1000.01' } };
  expect(await procedureOf(await change(large))).toBe('change-approval');
  expect(await procedureOf(await change(small))).toBe('change');
  const other = await play.project('变更项目二');
  const refused = await change({ ...large, project: other, procedure: 'change' });
  expect([refused.status, refused.error?.details.findings?.map(({ rule }) => rule)]).toEqual([422, ['change.open']]);
  expect((await change({ ...small, project: other, procedure: 'incident' })).status).toBe(400);
  expect(await procedureOf(await change({ ...small, project: other, procedure: 'change-approval' }))).toBe(
    'change-approval',
  );
});

test('the form is told which of them is open', async () => {
  const project = await play.project('变更项目三');
  expect((await standing(project)).beginnings.map(({ procedure, allowed }) => [procedure, allowed])).toEqual([
    ['change', true],
    ['change-approval', true],
  ]);
});

test('the part of the approver is played by whom the facts name', async () => {
  const project = await play.project('中央项目', { 'sample.central': true });
  const approval = await play.open('applicant', project, 'approval');
  expect((await play.act('applicant', approval, 'submit')).project?.stage).toBe('approval');
  expect((await play.try('lead', approval, 'approve')).status).toBe(403);
  const approved = await play.act('development-reform', approval, 'approve');
  expect([approved.state, approved.project?.stage]).toEqual(['done', 'approved']);
});

test('a stopped project waits; what lifts the stop goes on, and puts it back where it stood', async () => {
  const project = await play.drafted('暂停项目');
  const incident = await play.open('applicant', project, 'incident');
  await play.act('applicant', incident, 'report');
  expect((await play.act('lead', incident, 'order')).project?.stage).toBe('suspended');
  const refused = await change({ project, facts: { 'sample.amount': '1.00' } });
  expect([refused.status, refused.error?.details.findings?.map(({ rule }) => rule)]).toEqual([422, ['SA-8b']]);
  const { actions } = await standing(project);
  expect(actions.find(({ event }) => event === 'supplement.open')?.allowed).toBe(false);
  expect(actions.find(({ event }) => event === 'incident.open')?.allowed).toBe(true);
  expect((await play.act('lead', incident, 'resume')).project?.stage).toBe('pooled');
  expect((await change({ project, facts: { 'sample.amount': '1.00' } })).status).toBe(201);
});

test('what the declaration left blank is asked by the step that needs it, once', async () => {
  const project = await play.project('留空项目');
  const stop = await play.open('applicant', project, 'decommission');
  await play.act('applicant', stop, 'stop');
  const fields = async () =>
    (await play.caseOf(stop)).steps.find(({ id }) => id === 'report')?.form.map(({ id }) => id) ?? [];
  expect(await fields()).toContain('sample.cloud');
  expect((await play.try('lead', stop, 'report')).status).toBe(422);
  expect((await play.try('lead', stop, 'report', { facts: { 'sample.cloud': true } })).status).toBe(200);
  const other = await play.project('已答项目', { 'sample.cloud': false });
  const second = await play.open('applicant', other, 'decommission');
  await play.act('applicant', second, 'stop');
  expect((await play.caseOf(second)).steps.find(({ id }) => id === 'report')?.form).toEqual([]);
  expect((await play.try('lead', second, 'report', { facts: { 'sample.cloud': true } })).status).toBe(400);
});

test('a system taken out of service takes nothing further but what its own case still asks', async () => {
  const project = await play.project('停用项目', { 'sample.cloud': true });
  const stop = await play.open('applicant', project, 'decommission');
  await play.act('applicant', stop, 'stop');
  expect(await play.stageOf(project)).toBe('retired');
  const refused = await play.as('applicant').call('POST', `/api/projects/${project}/cases`, { procedure: 'incident' });
  expect(refused.status).toBe(422);
  expect((await play.act('lead', stop, 'report')).state).toBe('done');
});

test('a code is stated once in a jurisdiction', async () => {
  const first = await play.draft('代码项目', { 'sample.code': 'A-1' });
  const body = { name: '代码项目二', planYear: 2026, totalAmount: '1', facts: { 'sample.code': 'A-1' } };
  expect((await play.as('applicant').call('POST', '/api/projects', body)).status).toBe(409);
  const { version } = await play.as('applicant').get<Shown>(`/api/projects/${first}`);
  const same = await play
    .as('applicant')
    .call('PUT', `/api/projects/${first}`, { facts: { 'sample.code': 'A-1' } }, { version });
  expect(same.status).toBe(200);
});
