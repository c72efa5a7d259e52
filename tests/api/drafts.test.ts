/** Nothing exists before it is submitted: a draft is its unit's alone, and handing it in happens whole or not at all. */
import type { Answer } from '../../seeds/client';
import { paperForm } from '../../seeds/story/paper';
import { atOnce, statuses } from '../support/at-once';
import { number, select } from '../support/database';
import { BUDGET_FEN, openPlan } from '../support/journey';
import * as say from '../support/statements';
import { startWorld, type World } from '../support/world';

const DAY = '2026-09-08';
const YEAR = 2027;
/** Whoever could see a submitted project of this unit, and who could not anyway. */
const OTHERS = ['lead', 'finance', 'cyberspace', 'government', 'leader', 'auditor', 'applicant-2', 'contractor'];

interface Project {
  documentId: string;
  number: string | null;
  name: string;
  stage: string;
  declaredOn: string | null;
  version: number;
}
interface Submitted extends Project {
  case: { documentId: string; steps: { id: string; state: string }[] };
}

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await openPlan(world.cast, YEAR);
}, 120_000);
afterAll(() => world?.stop());

const as = (account: string) => world.cast.as(account, DAY);
const whole = (name: string, facts: say.Statement = say.DECLARATION) => ({
  name,
  planYear: YEAR,
  totalAmount: String(BUDGET_FEN),
  facts,
});
const draft = (name: string, facts?: say.Statement): Promise<Project> =>
  as('applicant').post<Project>('/api/projects', whole(name, facts));
const found = (id: string, account = 'applicant') => as(account).get<Project>(`/api/projects/${id}`);
const submit = (id: string, body: Record<string, unknown> = {}, key?: string): Promise<Answer<Submitted>> =>
  as('applicant').call<Submitted>(
    'POST',
    `/api/projects/${id}/submit`,
    { procedure: 'annual-needs', ...body },
    { key },
  );
const rules = ({ error }: Answer<unknown>) => (error?.details.findings ?? []).map(({ rule }) => rule);
const casesOn = (id: string) =>
  number(
    world.database,
    'select count(*) from cases where project_id = (select id from projects where document_id = ?)',
    [id],
  );
const named = (name: string) => number(world.database, 'select count(*) from projects where name = ?', [name]);
const refusals = (id: string) =>
  select(world.database, "select seq from audit_entries where entity_id = ? and result = 'refused'", [id]);

describe('a draft', () => {
  let project: Project;
  beforeAll(async () => {
    project = await draft('只有本单位知道的项目', { ...say.DECLARATION, 'project.planBasis': null });
    const paper = paperForm({ kind: 'needs-plan', project: project.documentId }, '草稿附件');
    const kinds = await as('applicant').get<{ materials: { id: string }[] }>('/api/rulebooks/erenhot');
    paper.set('kind', kinds.materials[0]?.id ?? '');
    await as('applicant').post('/api/materials', paper);
    await as('applicant').post(`/api/projects/${project.documentId}/cases`, { procedure: 'annual-needs' });
  });

  test('has neither stage nor number nor day', async () => {
    expect(await found(project.documentId)).toMatchObject({ stage: 'draft', number: null, declaredOn: null });
  });

  test.each(OTHERS)('is not there for %s: no page, no list, no figure, no notice', async (account) => {
    const client = as(account);
    for (const page of ['', '/standing', '/history', '/dossier', '/dossier?format=zip']) {
      expect((await client.call('GET', `/api/projects/${project.documentId}${page}`)).status).toBe(404);
    }
    for (const path of [
      '/api/projects?pagination[pageSize]=100',
      '/api/projects?filters[stage][$eq]=draft',
      `/api/projects?_q=${encodeURIComponent('只有本单位')}`,
      '/api/cases',
      '/api/opinions',
      '/api/materials',
      '/api/notices',
      '/api/duties',
      '/api/dashboards/home',
      `/api/dashboards/execution?year=${YEAR}`,
    ]) {
      const told = JSON.stringify(await client.call('GET', path));
      expect(told).not.toContain(project.documentId);
      expect(told).not.toContain('只有本单位');
    }
  });

  test('is not counted by those who count', async () => {
    for (const account of ['lead', 'leader', 'auditor']) {
      expect((await as(account).get<{ stages: unknown[] }>('/api/dashboards/home')).stages).toEqual([]);
    }
    const own = await as('applicant').get<{ stages: { id: string; value: number }[] }>('/api/dashboards/home');
    expect(own.stages).toEqual([expect.objectContaining({ id: 'draft', label: '草稿（未提交）', value: 1 })]);
  });

  test('owes nothing and breaks nothing', async () => {
    expect(await as('applicant').get(`/api/projects/${project.documentId}/standing`)).toMatchObject({
      stage: 'draft',
      duties: [],
      compliance: [],
    });
    const duties = `/api/duties?filters[project][$eq]=${project.documentId}`;
    expect(await as('applicant').get(duties)).toEqual([]);
  });

  test('is its unit’s to correct', async () => {
    const { version } = await found(project.documentId);
    const path = `/api/projects/${project.documentId}`;
    await as('applicant').put(path, { facts: { 'project.goals': '改过的目标' } }, { version });
    expect(await found(project.documentId)).toMatchObject({ stage: 'draft', facts: { 'project.goals': '改过的目标' } });
  });

  test.each([
    ['/api/catalogues', { system: '系统', title: '目录' }],
    ['/api/progress-reports', { year: YEAR, quarter: 1, facts: {} }],
    ['/api/evaluations', { kind: 'self', facts: {} }],
  ])('nothing that presupposes a project begins on it: %s', async (path, body) => {
    const { status } = await as('applicant').call('POST', path, { project: project.documentId, ...body });
    expect([400, 409, 422]).toContain(status);
    expect(await found(project.documentId)).toMatchObject({ stage: 'draft' });
  });
});

describe('handing it in', () => {
  test('refused twice and then taken there is one project, one number, one case', async () => {
    const { documentId: id } = await draft('第三次才报送成功', { ...say.DECLARATION, 'project.planBasis': null });
    for (let count = 0; count < 2; count += 1) {
      const refused = await submit(id);
      expect([refused.status, rules(refused)]).toEqual([422, expect.arrayContaining(['EL-5b'])]);
      expect(await found(id)).toMatchObject({ stage: 'draft', number: null, declaredOn: null });
      expect(await casesOn(id)).toBe(0);
    }
    expect(await refusals(id)).toHaveLength(2);
    const taken = await submit(id, { facts: { 'project.planBasis': '自治区规划。' } });
    expect([taken.status, taken.error]).toEqual([200, null]);
    expect(taken.data).toMatchObject({
      stage: 'declared',
      declaredOn: DAY,
      number: expect.stringMatching(/-2027-\d{4}$/),
    });
    expect(taken.data.case.steps.find(({ id: step }) => step === 'declare')?.state).toBe('done');
    expect([await named('第三次才报送成功'), await casesOn(id)]).toEqual([1, 1]);
    expect(await found(id, 'lead')).toMatchObject({ stage: 'declared', number: taken.data.number });
    const [pending] = await as('lead').get<{ step: string }[]>(`/api/opinions?filters[project][$eq]=${id}`);
    expect(pending?.step).toBe('entry-review');
    expect((await submit(id)).status).toBe(409);
  });

  test('written down and handed in at once, a refusal leaves nothing at all', async () => {
    const body = { ...whole('一次报送'), procedure: 'annual-needs' };
    const lacking = { ...body, facts: { ...say.DECLARATION, 'project.planBasis': null } };
    const refused = await as('applicant').call('POST', '/api/projects/submit', lacking);
    expect([refused.status, await named('一次报送')]).toEqual([422, 0]);
    const strange = { ...body, facts: { ...say.DECLARATION, 'nobody.knows': 'x' } };
    const unknown = await as('applicant').call('POST', '/api/projects/submit', strange);
    expect([unknown.status, JSON.stringify(unknown.error?.details)]).toEqual([
      400,
      expect.stringContaining('nobody.knows'),
    ]);
    const taken = await as('applicant').call<Submitted>('POST', '/api/projects/submit', body);
    expect([taken.status, taken.data?.stage]).toEqual([201, 'declared']);
    expect([await named('一次报送'), await casesOn(taken.data.documentId)]).toEqual([1, 1]);
  });

  test('repeated under its key it is the first answer, and one project', async () => {
    const body = { ...whole('同一请求'), procedure: 'annual-needs' };
    const send = () => as('applicant').call<Submitted>('POST', '/api/projects/submit', body, { key: 'draft-1' });
    const [first, second] = [await send(), await send()];
    expect([first.status, second.data]).toEqual([201, first.data]);
    expect(await named('同一请求')).toBe(1);
    const { documentId: id } = await draft('同一请求报送草稿');
    const [one, two] = [await submit(id, {}, 'draft-2'), await submit(id, {}, 'draft-2')];
    expect([one.status, two.data]).toEqual([200, one.data]);
    expect(await casesOn(id)).toBe(1);
  });

  test('two at the same moment: one hands it in, and each project has a number of its own', async () => {
    for (let round = 0; round < 5; round += 1) {
      const drafts = [await draft(`同时报送${round}甲`), await draft(`同时报送${round}乙`)];
      const answers = await Promise.all(drafts.flatMap(({ documentId }) => [submit(documentId), submit(documentId)]));
      expect(statuses(answers)).toEqual([200, 200, 409, 409]);
      for (const { documentId } of drafts) expect(await casesOn(documentId)).toBe(1);
    }
    const numbers = await select<{ number: string }>(
      world.database,
      'select number from projects where number is not null',
    );
    expect(new Set(numbers.map((row) => row.number)).size).toBe(numbers.length);
  });

  test('only by a procedure that hands something to others', async () => {
    const { documentId: id } = await draft('选错流程');
    expect((await submit(id, { procedure: 'no-such-procedure' })).status).toBe(400);
    expect((await submit(id, { procedure: 'contract' })).status).toBe(400);
    expect((await submit(id, { procedure: 'design' })).status).toBe(422);
    expect(await found(id)).toMatchObject({ stage: 'draft', number: null });
  });
});

describe('step by step', () => {
  test('a case on a draft prepares it; the act that hands it in declares it', async () => {
    const { documentId: id } = await draft('分步报送', { ...say.DECLARATION, 'project.planBasis': null });
    const path = `/api/projects/${id}/cases`;
    const opened = await as('applicant').post<{ documentId: string }>(path, { procedure: 'annual-needs' });
    expect((await as('applicant').call('POST', path, { procedure: 'annual-needs' })).status).toBe(409);
    expect(await found(id)).toMatchObject({ stage: 'draft', number: null });
    const query = `/api/opinions?filters[state][$eq]=pending&filters[project][$eq]=${id}`;
    const act = async (facts: say.Statement) => {
      const [mine] = await as('applicant').get<{ documentId: string; version: number }[]>(query);
      const issue = { result: 'agree', comment: '报送', facts };
      return as('applicant').call('POST', `/api/opinions/${mine?.documentId}/issue`, issue, { version: mine?.version });
    };
    expect((await act({})).status).toBe(422);
    expect(await found(id)).toMatchObject({ stage: 'draft', number: null });
    expect((await as('lead').call('GET', `/api/cases/${opened.documentId}`)).status).toBe(404);
    expect((await act({ 'project.planBasis': '规划。' })).status).toBe(200);
    expect(await found(id, 'lead')).toMatchObject({ stage: 'declared', declaredOn: DAY, number: expect.any(String) });
    expect(await as('lead').get(`/api/cases/${opened.documentId}`)).toMatchObject({ state: 'open' });
    expect(await casesOn(id)).toBe(1);
  });

  test('a case that was opened before is the one that is gone on with', async () => {
    const { documentId: id } = await draft('先发起后报送');
    const path = `/api/projects/${id}/cases`;
    const opened = await as('applicant').post<{ documentId: string }>(path, { procedure: 'annual-needs' });
    const taken = await submit(id);
    expect([taken.status, taken.data.case.documentId]).toEqual([200, opened.documentId]);
    expect(await casesOn(id)).toBe(1);
  });
});

describe('given up', () => {
  let project: Project;
  beforeAll(async () => {
    project = await draft('不报了的项目');
    await as('applicant').post(`/api/projects/${project.documentId}/cases`, { procedure: 'annual-needs' });
  });
  const path = () => `/api/projects/${project.documentId}`;

  test('by its unit alone, once', async () => {
    for (const account of OTHERS) {
      const { status } = await as(account).call('POST', `${path()}/withdraw`, {});
      expect([403, 404]).toContain(status);
    }
    const both = await atOnce(2, () =>
      as('applicant').call('POST', `${path()}/withdraw`, { reason: '与其他项目合并。' }),
    );
    expect(statuses(both)).toEqual([200, 409]);
    expect(await found(project.documentId)).toMatchObject({ stage: 'withdrawn', number: null });
  });

  test('it stays in the trail, and with the unit for whoever asks for it', async () => {
    const query = `/api/audit-entries?filters[action][$eq]=project.withdraw`;
    const trail = await as('auditor').get<{ after: { reason: string } }[]>(query);
    expect(trail.map(({ after }) => after.reason)).toEqual(['与其他项目合并。']);
    const ids = async (filter: string) =>
      (await as('applicant').get<Project[]>(`/api/projects?pagination[pageSize]=100${filter}`)).map(
        ({ documentId }) => documentId,
      );
    expect(await ids('')).not.toContain(project.documentId);
    expect(await ids('&filters[stage][$eq]=withdrawn')).toEqual([project.documentId]);
    const { stages } = await as('applicant').get<{ stages: { id: string }[] }>('/api/dashboards/home');
    expect(stages.map(({ id }) => id)).not.toContain('withdrawn');
    for (const account of OTHERS) expect((await as(account).call('GET', path())).status).toBe(404);
  });

  test('nothing more is done on it', async () => {
    const { version } = await found(project.documentId);
    const cases = await as('applicant').get<{ state: string }[]>(
      `/api/cases?filters[project][$eq]=${project.documentId}`,
    );
    expect(cases.map(({ state }) => state)).toEqual(['cancelled']);
    const client = as('applicant');
    const tried = await Promise.all([
      submit(project.documentId),
      client.call('PUT', path(), { name: '改名' }, { version }),
      client.call('POST', `${path()}/cases`, { procedure: 'annual-needs' }),
      client.call('POST', '/api/materials', paperForm({ kind: 'x', project: project.documentId }, '材料')),
    ]);
    expect(tried.map(({ status }) => status)).toEqual([409, 409, 422, 409]);
  });

  test('what was handed in is not', async () => {
    const { documentId: id } = await draft('已经报送的');
    await submit(id);
    expect((await as('applicant').call('POST', `/api/projects/${id}/withdraw`, {})).status).toBe(409);
    expect(await found(id)).toMatchObject({ stage: 'declared' });
  });
});

test('what an older version saved and nobody handed in is a draft after the next start', async () => {
  const [saved, handedIn] = [await draft('旧库中未报送的'), await draft('旧库中已报送的')];
  const { data } = await submit(handedIn.documentId);
  const old = { stage: 'declared', declared_on: null, number: 'ERENHOT-2027-9001' };
  await world.database('projects').where({ document_id: saved.documentId }).update(old);
  expect((await as('lead').call('GET', `/api/projects/${saved.documentId}`)).status).toBe(200);
  await world.server.kill();
  await world.server.restart();
  expect((await as('lead').call('GET', `/api/projects/${saved.documentId}`)).status).toBe(404);
  expect(await found(saved.documentId)).toMatchObject({ stage: 'draft', number: old.number });
  expect(await found(handedIn.documentId, 'lead')).toMatchObject({ stage: 'declared', number: data.number });
  expect((await submit(saved.documentId)).data).toMatchObject({ stage: 'declared', number: old.number });
  expect(await as('auditor').get('/api/audit-entries/verify')).toMatchObject({ intact: true });
});
