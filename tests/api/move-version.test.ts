/** A project's open cases, and what is begun on it later, go by another version of the regulation: with a reason, or not at all. */
import type { Client } from '../../seeds/client';
import { Book } from '../../seeds/story/book';
import { Walk } from '../../seeds/story/walk';
import { act, type Case, openCase } from '../../seeds/story/work';
import { select } from '../support/database';
import {
  LATER,
  NEW_DAY,
  newProject,
  OLD_DAY,
  startTwoVersions,
  type TwoVersions,
} from '../support/versions/two-versions';

interface Shown extends Case {
  rulebookVersion: string;
  steps: { id: string; title: string; state: string; opinions: { result: string | null }[] }[];
}
interface Project {
  version: number;
  chosenVersion: string | null;
}
interface Preview {
  followsDay: boolean;
  cases: { documentId: string; version: string; obstacles: string[]; steps: { step: string; change: string }[] }[];
}

const REASON = '该项目在原办法施行期间已完成论证，经研究按原办法办理。';
let two: TwoVersions;
beforeAll(async () => {
  two = await startTwoVersions();
});
afterAll(() => two?.stop());

const as = (account: string, day = LATER): Client => two.cast.as(account, day);
const shown = (id: string) => as('lead').get<Shown>(`/api/cases/${id}`);
const found = (id: string) => as('lead').get<Project>(`/api/projects/${id}`);
const check = (id: string, rulebookVersion: string, day = LATER) =>
  as('lead', day).call<Preview>('POST', `/api/projects/${id}/check-version`, { rulebookVersion });
const states = ({ steps }: Shown) => Object.fromEntries(steps.map(({ id, state }) => [id, state]));

async function move(id: string, rulebookVersion: string, { account = 'lead', day = LATER, reason = REASON } = {}) {
  const { version } = await found(id);
  const body = { rulebookVersion, reason, version };
  return as(account, day).call<Project>('POST', `/api/projects/${id}/move-version`, body);
}

async function begun(name: string, day: string, procedure: string, first?: string) {
  const project = await newProject(two.cast, day, name);
  const { documentId } = await openCase(as('applicant', day), project, procedure);
  const facts = procedure === 'pilot' ? { 'pilot.amount': '12.50' } : undefined;
  if (first) await act(as('applicant', day), documentId, first, { facts });
  return { project, run: documentId };
}

/** The version that is in force asks for more on its first form. */
async function declared(name: string) {
  const book = await Book.read(two.cast.anybody, 'yancheng');
  const part = { name, amount: 50, planYear: 2024, applicant: 'applicant', contractor: 'contractor' };
  const walk = new Walk(two.cast, book, part);
  walk.on = NEW_DAY;
  await walk.draft({ 'project.ownerLevel': 'city', 'project.securityClass': 'unclassified' });
  const { documentId } = await walk.open('annual-needs');
  await walk.step('annual-needs', 'declare');
  return { project: walk.project, run: documentId };
}

describe('back to the version of its time', () => {
  let project: string;
  let run: string;
  beforeAll(async () => {
    ({ project, run } = await declared('按原办法办理的项目'));
  });

  test('tried out, it says what would change and writes nothing', async () => {
    const before = await found(project);
    const { status, data } = await check(project, '2021');
    expect(status).toBe(200);
    expect(data.followsDay).toBe(false);
    expect(data.cases).toEqual([expect.objectContaining({ documentId: run, version: '1', obstacles: [] })]);
    const changes = data.cases[0]?.steps.map(({ step, change }) => [step, change]);
    expect(changes).toEqual(
      expect.arrayContaining([
        ['precheck', 'added'],
        ['draft', 'changed'],
      ]),
    );
    expect((await shown(run)).rulebookVersion).toBe('1');
    expect(await found(project)).toEqual(before);
  });

  test('moved, the case keeps what was given and asks what the other version asks', async () => {
    const answer = await move(project, '2021');
    expect([answer.status, answer.data.chosenVersion]).toEqual([200, '2021']);
    const after = await shown(run);
    expect(after.rulebookVersion).toBe('2021');
    expect(states(after)).toEqual({ declare: 'done', precheck: 'open', draft: 'waiting' });
    expect(after.steps[0]?.opinions).toEqual([expect.objectContaining({ result: 'agree' })]);
    const asked = await as('lead').get<
      { step: string; rule: string; stepTitle: string; case: { documentId: string } }[]
    >('/api/opinions?filters[state][$eq]=pending');
    expect(asked.filter((one) => one.case.documentId === run)).toEqual([
      expect.objectContaining({ step: 'precheck', rule: 'YC-2b', stepTitle: '预审（仅2021）' }),
    ]);
    await act(as('lead'), run, 'precheck');
    await act(as('lead'), run, 'draft');
    expect((await shown(run)).state).toBe('done');
  });

  test('what is begun on it later goes by that version too, on other projects by that of the day', async () => {
    const later = await openCase(as('applicant'), project, 'pilot');
    expect((await shown(later.documentId)).rulebookVersion).toBe('2021');
    const { actions } = await as('applicant').get<{ actions: { event: string }[] }>(
      `/api/projects/${project}/standing`,
    );
    expect(actions.map(({ event }) => event)).not.toContain('annual-needs.supplement');
    const other = await begun('另一项目', LATER, 'annual-needs');
    // not handed in yet: its unit alone sees it
    const own = await as('applicant').get<Shown>(`/api/cases/${other.run}`);
    expect(own.rulebookVersion).toBe('1');
  });

  test('the trail tells both versions, the case and the reason', async () => {
    const [entry] = await select<{ before: string; after: string; user_name: string }>(
      two.database,
      'select * from audit_entries where action = ? and project = ?',
      ['project.move-version', project],
    );
    const line = { case: run, procedure: 'annual-needs' };
    expect(JSON.parse(String(entry?.before))).toMatchObject({
      chosenVersion: null,
      cases: [{ ...line, rulebookVersion: '1' }],
    });
    expect(JSON.parse(String(entry?.after))).toMatchObject({
      chosenVersion: '2021',
      reason: REASON,
      cases: [{ ...line, rulebookVersion: '2021' }],
    });
  });

  test('what is moved already is not moved again', async () => {
    const { status, error } = await move(project, '2021');
    expect([status, error?.message]).toEqual([400, 'rulebookVersion：项目已按版本“2021”办理']);
  });
});

test('to the version of the day: the project follows the day again', async () => {
  const { project, run } = await begun('改按新办法办理的项目', OLD_DAY, 'supplement', 'apply');
  expect((await check(project, '1')).data).toMatchObject({ followsDay: true, cases: [{ version: '2021' }] });
  expect((await move(project, '1')).data.chosenVersion).toBeNull();
  expect(await shown(run)).toMatchObject({ rulebookVersion: '1', state: 'open' });
  expect(states(await shown(run))).toMatchObject({ apply: 'done', consent: 'open' });
});

describe('is refused, and nothing is written,', () => {
  test.each([
    [
      'while a step is under way that the other version lacks',
      'annual-needs',
      [],
      '正在办理的环节“预审（仅2021）”在该版本中没有',
    ],
    [
      'where an opinion would have no step',
      'annual-needs',
      ['precheck'],
      '环节“预审（仅2021）”在该版本中没有，市大数据管理部门（2021）已出具的意见将无处存放',
    ],
    ['where there is no such procedure', 'pilot', [], '该版本中没有这一流程'],
  ])('%s', async (name, procedure, steps, words) => {
    const first = procedure === 'pilot' ? 'apply' : 'declare';
    const { project, run } = await begun(name, OLD_DAY, procedure, first);
    for (const step of steps) await act(as('lead', OLD_DAY), run, step);
    const before = JSON.stringify(await shown(run));
    expect((await check(project, '1')).data.cases[0]?.obstacles).toEqual([words]);
    const { status, error } = await move(project, '1');
    expect(status).toBe(409);
    expect(error?.message).toContain(words);
    expect(JSON.stringify(await shown(run))).toBe(before);
  });

  test('of two cases where one cannot go', async () => {
    const { project, run } = await begun('两件都在办的项目', OLD_DAY, 'annual-needs', 'declare');
    await openCase(as('applicant', OLD_DAY), project, 'pilot');
    expect((await move(project, '1')).error?.message).toContain('“试点申请（仅2021）”：该版本中没有这一流程');
    expect((await shown(run)).rulebookVersion).toBe('2021');
  });

  test.each([
    ['a version nobody knows', { rulebookVersion: '2019' }, LATER, 400, '可选的有：2021、1'],
    ['a version to come', { rulebookVersion: '1' }, OLD_DAY, 400, '自 2023-07-01 起施行，施行前不能改用'],
    ['no reason', { rulebookVersion: '1', reason: ' ' }, LATER, 400, '请写明理由'],
    ['no version', {}, LATER, 400, '请选择版本'],
  ])('%s', async (_, body, day, status, words) => {
    const { project } = await begun(`未能改用：${words}`, OLD_DAY, 'annual-needs', 'declare');
    const path = `/api/projects/${project}/move-version`;
    const { version } = await found(project);
    const answer = await as('lead', day).call('POST', path, { reason: REASON, version, ...body });
    expect([answer.status, answer.error?.message]).toEqual([status, expect.stringContaining(words)]);
  });

  test('who saw an older row, who named none, who is not the lead', async () => {
    const { project } = await begun('他人已改的项目', OLD_DAY, 'supplement', 'apply');
    const path = `/api/projects/${project}/move-version`;
    const body = { rulebookVersion: '1', reason: REASON };
    const { version } = await found(project);
    expect((await as('lead').call('POST', path, { ...body, version: version + 1 })).status).toBe(409);
    expect((await as('lead').call('POST', path, body)).status).toBe(428);
    for (const account of ['applicant', 'finance', 'leader', 'auditor']) {
      expect((await as(account).call('POST', path, { ...body, version })).status).toBe(403);
    }
  });

  test('two at once: one of them', async () => {
    const { project, run } = await begun('同时改用的项目', OLD_DAY, 'supplement', 'apply');
    const { version } = await found(project);
    const path = `/api/projects/${project}/move-version`;
    const body = { rulebookVersion: '1', reason: REASON, version };
    const answers = await Promise.all([as('lead').call('POST', path, body), as('lead').call('POST', path, body)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await shown(run)).rulebookVersion).toBe('1');
  });
});
