/** Two versions of one regulation: which one speaks on a day, for a case, in a question; and what a change would bring. */
import { rmSync } from 'node:fs';
import type { Client } from '../../seeds/client';
import { paperForm } from '../../seeds/story/paper';
import { act, type Case, openCase } from '../../seeds/story/work';
import { number, select } from '../support/database';
import {
  LAST_DAY,
  LATER,
  NEW_DAY,
  newProject,
  OLD_DAY,
  startTwoVersions,
  type TwoVersions,
} from '../support/versions/two-versions';

interface Version {
  version: string | null;
  number: string;
  effectiveFrom: string | null;
  effectiveUntil: string | null;
  inForce: boolean;
}
interface Book {
  id: string;
  version: string;
  versions: Version[];
  procedures: { id: string; title: string }[];
}
interface Shown extends Case {
  rulebookVersion: string;
  steps: { id: string; title: string; state: string; dueOn: string | null }[];
}
interface WhatIf {
  from: { version: string };
  to: { version: string; readings: Record<string, string> };
  powers: { event: string }[];
  projects: { documentId: string; cases: { version: string; steps: { step: string; change: string }[] }[] }[];
}

let two: TwoVersions;
beforeAll(async () => {
  two = await startTwoVersions();
});
afterAll(() => two?.stop());

const as = (account: string, day: string): Client => two.cast.as(account, day);
const project = (day: string, name: string) => newProject(two.cast, day, name);
const shown = (account: string, day: string, id: string) => as(account, day).get<Shown>(`/api/cases/${id}`);

describe('the versions', () => {
  test('are listed with their days, and the one of the day stands for the regulation', async () => {
    const books = await as('lead', LAST_DAY).get<Book[]>('/api/rulebooks');
    expect(books.map(({ id }) => id).sort()).toEqual(['erenhot', 'yancheng']);
    const own = books.find(({ id }) => id === 'yancheng');
    expect(own?.version).toBe('2021');
    expect(own?.versions).toEqual([
      expect.objectContaining({
        version: '2021',
        number: '盐政办发〔2021〕88号',
        effectiveFrom: '2021-11-26',
        effectiveUntil: LAST_DAY,
        inForce: true,
      }),
      expect.objectContaining({ version: '1', effectiveFrom: NEW_DAY, effectiveUntil: null, inForce: false }),
    ]);
  });

  test.each([
    [LAST_DAY, '2021'],
    [NEW_DAY, '1'],
  ])('on %s it is %s', async (day, version) => {
    expect((await as('auditor', day).get<Book>('/api/rulebooks/yancheng')).version).toBe(version);
    const me = await as('lead', day).get<{ rulebook: { version: string } }>('/api/me');
    expect(me.rulebook.version).toBe(version);
  });

  test('may be asked for by name; one that is not there is not found', async () => {
    const old = await as('lead', LATER).get<Book>('/api/rulebooks/yancheng?version=2021');
    expect(old.procedures.map(({ id }) => id)).toEqual(['annual-needs', 'supplement', 'pilot']);
    expect((await as('lead', LATER).call('GET', '/api/rulebooks/yancheng?version=2019')).status).toBe(404);
  });

  test('the dictionary of a day knows the words of older rows, that of one version only its own', async () => {
    const ids = async (query: string) =>
      (await as('lead', LATER).get<{ id: string }[]>(`/api/facts?rulebook=yancheng${query}`)).map(({ id }) => id);
    expect(await ids('')).toContain('visit.on');
    expect(await ids('&version=1')).not.toContain('visit.on');
  });

  test.each([
    [{ date: LAST_DAY }, 'YC-3a'],
    [{ date: LATER, version: '2021' }, 'YC-3a'],
  ])('evaluate with %j asks the older one', async (choice, rule) => {
    const question = { event: 'project.declare', facts: { 'project.totalAmount': '1000000.01' }, ...choice };
    const answer = await as('lead', LATER).post<{ findings: { rule: string; outcome: string }[]; version: string }>(
      '/api/rulebooks/yancheng/evaluate',
      question,
    );
    expect(answer.version).toBe('2021');
    expect(answer.findings).toEqual([expect.objectContaining({ rule, outcome: 'violated' })]);
  });

  test('evaluate without either asks that of today', async () => {
    const question = { event: 'project.declare', facts: { 'project.totalAmount': '1000000.01' } };
    const answer = await as('lead', LATER).post<{ version: string }>('/api/rulebooks/yancheng/evaluate', question);
    expect(answer.version).toBe('1');
  });
});

describe('a case', () => {
  let old: string;
  let about: string;

  beforeAll(async () => {
    about = await project(OLD_DAY, '跨版本的项目');
    old = (await openCase(as('applicant', OLD_DAY), about, 'annual-needs')).documentId;
    await act(as('applicant', OLD_DAY), old, 'declare');
  });

  test('keeps its version to its end: steps, limits, words', async () => {
    await act(as('lead', LATER), old, 'precheck');
    const after = await shown('lead', LATER, old);
    expect(after.rulebookVersion).toBe('2021');
    expect(after.steps.map(({ id, state }) => [id, state])).toEqual([
      ['declare', 'done'],
      ['precheck', 'done'],
      ['draft', 'open'],
    ]);
    const rows = await as('lead', LATER).get<{ documentId: string; procedureTitle: string }[]>('/api/cases');
    expect(rows.find(({ documentId }) => documentId === old)?.procedureTitle).toBe('储备申报（2021）');
    const [pending] = await as('lead', LATER).get<{ stepTitle: string; bodyLabel: string }[]>(
      '/api/opinions?filters[state][$eq]=pending',
    );
    expect(pending).toMatchObject({ stepTitle: '编入（2021）', bodyLabel: '市大数据管理部门（2021）' });
    await act(as('lead', LATER), old, 'draft');
    expect((await shown('lead', LATER, old)).state).toBe('done');
  });

  test('that begins on the first day of the new version runs under it', async () => {
    const other = await project(NEW_DAY, '新版本的项目');
    const opened = await openCase(as('applicant', NEW_DAY), other, 'annual-needs');
    const found = await shown('applicant', NEW_DAY, opened.documentId);
    expect(found.rulebookVersion).toBe('1');
    expect(found.steps.map(({ id }) => id)).not.toContain('precheck');
  });

  test('a paper and a register that only the older version names are still taken', async () => {
    const other = await project(OLD_DAY, '试点项目');
    const pilot = await openCase(as('applicant', OLD_DAY), other, 'pilot');
    await act(as('applicant', OLD_DAY), pilot.documentId, 'apply', { facts: { 'pilot.amount': '12.50' } });
    const paper = { kind: 'pilot-plan', project: other, case: pilot.documentId };
    await as('applicant', LATER).post('/api/materials', paperForm(paper, '试点方案'));
    await act(as('lead', LATER), pilot.documentId, 'decide');
    expect((await shown('lead', LATER, pilot.documentId)).state).toBe('done');
    const visit = { register: 'visit', project: other, facts: { 'visit.on': OLD_DAY } };
    await as('lead', LATER).post('/api/records', visit);
  });

  test('a procedure of the older version can no longer be begun', async () => {
    const other = await project(LATER, '来迟的项目');
    const refused = await as('applicant', LATER).call('POST', `/api/projects/${other}/cases`, { procedure: 'pilot' });
    expect(refused.status).toBe(400);
  });
});

describe('what if', () => {
  const path = '/api/rulebooks/yancheng/what-if';
  const ask = (account: string, day: string, body: object) => as(account, day).call<WhatIf>('POST', path, body);
  let running: string;

  beforeAll(async () => {
    running = await project(OLD_DAY, '审查中的项目');
    const opened = await openCase(as('applicant', OLD_DAY), running, 'annual-needs');
    await act(as('applicant', OLD_DAY), opened.documentId, 'declare');
  });

  test('the new version came already: what would be added and removed on a live case', async () => {
    const { status, data, meta } = await ask('lead', OLD_DAY, { version: '1' });
    expect(status).toBe(200);
    expect([data.from.version, data.to.version]).toEqual(['2021', '1']);
    const found = data.projects.find(({ documentId }) => documentId === running);
    const steps = found?.cases.flatMap((one) => one.steps) ?? [];
    expect(steps).toContainEqual(expect.objectContaining({ step: 'precheck', change: 'removed' }));
    expect(found?.cases[0]?.version).toBe('2021');
    expect(meta).toMatchObject({ looked: meta.total, next: null, asOf: OLD_DAY });
  });

  test('writes nothing', async () => {
    const tables = ['audit_entries', 'cases', 'case_steps', 'opinions', 'notices', 'projects'];
    const state = async () => {
      const rows = [];
      for (const table of tables) rows.push(await select(two.database, `select * from ${table} order by id`));
      return JSON.stringify(rows);
    };
    const before = await state();
    await ask('leader', OLD_DAY, { version: '1' });
    expect(await state()).toBe(before);
  });

  test('in parts it says the same as at once', async () => {
    const whole = await ask('auditor', OLD_DAY, { version: '1' });
    const parts: string[] = [];
    for (let offset: number | null = 0; offset !== null; ) {
      const { data, meta }: Awaited<ReturnType<typeof ask>> = await ask('auditor', OLD_DAY, {
        version: '1',
        offset,
        limit: 2,
      });
      parts.push(...data.projects.map(({ documentId }) => documentId));
      offset = meta.next as number | null;
    }
    expect(parts).toEqual(whole.data.projects.map(({ documentId }) => documentId));
    expect(whole.meta.total).toBe(
      await number(two.database, "select count(*) from projects where stage not in ('ended', 'retired', 'draft')"),
    );
  });

  test('other readings of the version in force', async () => {
    const { data } = await ask('administrator', LATER, { readings: { 'mixed-funding': 'only' } });
    expect(data.to).toMatchObject({ version: '1', readings: { 'mixed-funding': 'only' } });
  });

  test.each([
    ['nothing that differs', {}, 400],
    ['the version in force', { version: '1' }, 400],
    ['a version that is not there', { version: '2019' }, 404],
    ['a reading that is not there', { readings: { nothing: 'x' } }, 400],
    ['an option that is not there', { readings: { 'mixed-funding': 'x' } }, 400],
    ['a part of no size', { version: '2021', limit: 0 }, 400],
    ['another key', { versions: '2021' }, 400],
  ])('%s is refused', async (_, body, status) => expect((await ask('lead', LATER, body)).status).toBe(status));

  test('the regulation of another place is refused', async () => {
    const answer = await as('lead', LATER).call('POST', '/api/rulebooks/erenhot/what-if', { effectiveFrom: LATER });
    expect(answer.status).toBe(400);
  });

  test.each(['applicant', 'contractor', 'finance'])('%s may not ask', async (account) => {
    expect((await ask(account, LATER, { version: '2021' })).status).toBe(403);
  });
});

test('the server does not start while a version that cases need is gone', async () => {
  await two.database.destroy();
  await two.server.kill();
  rmSync(two.config.rulebook('yancheng-2021'), { recursive: true });
  await expect(two.server.restart()).rejects.toThrow(/缺少 yancheng 的办法版本 2021（\d+ 件办件依它办理）/);
});
