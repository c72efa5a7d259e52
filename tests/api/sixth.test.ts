/**
 * A sixth regulation is only data: the rulebook of the guide, laid into a configuration of its own, carried through
 * the product by the people it names. Whatever in the server knew only the others would show here.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '../../seeds/client';
import { contractorsOf, onlookersOf, type Place, post, unitsOf } from '../../seeds/people/place';
import { Cast } from '../../seeds/story/cast';
import { type Act, act, openCase } from '../../seeds/story/work';
import { copied, writeGuide } from '../support/guide';
import { PASSWORD, startServer, type TestServer } from '../support/server';
import { FIRST_ADMINISTRATOR } from '../support/world';

const place: Place = {
  jurisdiction: { code: 'lanshan', name: '岚山县', level: 'county', rulebook: 'lanshan', effectiveFrom: '2026-01-01' },
  departments: [
    post('lead', '岚山县数据局', ['lead'], 'lead'),
    post('finance', '岚山县财政局', ['finance'], 'finance'),
    post('cyberspace', '岚山县委网信办', ['cyberspace'], 'cyberspace'),
    post('government', '岚山县人民政府办公室', ['government']),
    ...onlookersOf({ leader: '分管领导办公室', auditor: '岚山县审计局', administration: '岚山县信息中心' }),
    ...unitsOf(['岚山县教育局']),
    ...contractorsOf(['岚山软件有限公司']),
  ],
};

interface Shown {
  documentId: string;
  state: string;
  steps: { id: string; rule: string; state: string; dueOn: string | null; skippedBy: string | null }[];
}
interface Opened {
  documentId: string;
  case: { documentId: string };
}

const HELD_UP = '期满也不能办结';
/** One rule besides those of the guide: what silence would decide is forbidden to one project by its name. */
function withHeldUp(files: Map<string, string>): Map<string, string> {
  const topic = 'config/rulebooks/lanshan/scope.yaml';
  const when = `{ fact: project.name, is: ${HELD_UP} }`;
  const rule = `{ id: LS-2b, kind: gate, article: 第二条, title: 不得默认同意, on: approval.fiscal-answer.pass, when: ${when}, require: { fact: project.name, is-not: ${HELD_UP} }, otherwise: block }`;
  return new Map(files).set(topic, `${files.get(topic)}  - ${rule}\n`);
}

let folder: string;
let server: TestServer;
let cast: Cast;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guicheng-sixth-'));
  writeGuide(folder, withHeldUp(copied()));
  server = await startServer({ seed: 'none', env: { CONFIG_DIR: join(folder, 'config') } });
  cast = new Cast(place, server.url, PASSWORD);
  await cast.found(await new Client(server.url).login(FIRST_ADMINISTRATOR, PASSWORD));
  await cast.enter();
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true });
});

const as = (account: string, day: string): Client => cast.as(account, day);
const done = (account: string, day: string, id: string, step: string, given: Act = {}) =>
  act(as(account, day), id, step, given);
async function steps(day: string, id: string): Promise<Record<string, Shown['steps'][number]>> {
  const found = await as('lead', day).get<Shown>(`/api/cases/${id}`);
  return Object.fromEntries(found.steps.map((step) => [step.id, step]));
}
async function refusedBy(
  call: Promise<{ status: number; error: { details: { findings?: { rule: string }[] } } | null }>,
) {
  const { status, error } = await call;
  return [status, ...(error?.details.findings ?? []).map(({ rule }) => rule)];
}
const toDo = (account: string, day: string) =>
  as(account, day).get<{ step: string; rule: string; dueOn: string | null; case: { documentId: string } }[]>(
    '/api/opinions?filters[state][$eq]=pending',
  );

async function submitted(day: string, name: string, yuan: number): Promise<{ project: string; approval: string }> {
  const facts = { 'project.goals': '目标', 'project.securityClass': 'unclassified', 'project.serviceScope': 'unit' };
  const body = { name, planYear: 2026, totalAmount: String(yuan * 100), facts };
  const { documentId: project } = await as('applicant', day).post<Opened>('/api/projects', body);
  const { documentId: approval } = await openCase(as('applicant', day), project, 'approval');
  await done('applicant', day, approval, 'submit');
  return { project, approval };
}

describe('silence', () => {
  test('consents on the day after the limit, and the next is asked', async () => {
    const { approval } = await submitted('2026-03-02', '期满不答复', 500_000);
    await done('lead', '2026-03-04', approval, 'review');
    await done('cyberspace', '2026-03-05', approval, 'security-review');
    expect((await steps('2026-03-18', approval))['fiscal-answer']).toMatchObject({
      state: 'open',
      dueOn: '2026-03-18',
    });
    expect(await toDo('lead', '2026-03-18')).toEqual([expect.objectContaining({ step: 'decision-extension' })]);
    // the first to look on the next day
    expect(await toDo('lead', '2026-03-19')).toEqual([expect.objectContaining({ step: 'approve', rule: 'LS-8a' })]);
    expect((await steps('2026-03-19', approval))['fiscal-answer']).toMatchObject({ state: 'done', bySilence: true });
    const [entry] = await as('auditor', '2026-03-19').get<{ userName: string; after: { step: string } }[]>(
      '/api/audit-entries?filters[action][$eq]=case.silence',
    );
    expect(entry).toMatchObject({ userName: '系统', after: { step: 'fiscal-answer', state: 'done' } });
    await done('lead', '2026-03-20', approval, 'approve', { facts: { 'approval.documentNumber': '一号' } });
    expect((await as('lead', '2026-03-20').get<Shown>(`/api/cases/${approval}`)).state).toBe('done');
  });

  test('waits longer where the limit was extended; the to-do list names the rule that holds now', async () => {
    const { approval } = await submitted('2026-05-06', '延长的', 500_000);
    await done('lead', '2026-05-07', approval, 'review');
    const before = (await toDo('finance', '2026-05-08')).find(({ step }) => step === 'fiscal-answer');
    expect(before).toMatchObject({ rule: 'LS-9b', dueOn: '2026-05-20' });
    await done('lead', '2026-05-11', approval, 'decision-extension', {
      facts: { 'reviewExtension.reason': '需要核实' },
    });
    const after = (await toDo('finance', '2026-05-22')).find(({ step }) => step === 'fiscal-answer');
    expect(after).toMatchObject({ rule: 'LS-9c', dueOn: '2026-06-03' });
  });

  test('where a rule forbids it the step stays open: told and tried again once a day, whoever asks', async () => {
    const { approval } = await submitted('2026-06-01', HELD_UP, 500_000);
    await done('lead', '2026-06-02', approval, 'review');
    await done('cyberspace', '2026-06-02', approval, 'security-review');
    const told = async (day: string) => {
      for (const account of ['lead', 'finance']) await toDo(account, day);
      const query = `filters[action][$eq]=case.silence&filters[entityId][$eq]=${approval}`;
      return as('auditor', day).get<{ result: string; findings: { rule: string }[] | null }[]>(
        `/api/audit-entries?${query}`,
      );
    };
    const { dueOn } = (await steps('2026-06-03', approval))['fiscal-answer'] ?? {};
    expect(await told(String(dueOn))).toEqual([]);
    expect((await told('2026-06-29')).map(({ result }) => result)).toEqual(['refused']);
    expect((await told('2026-06-29')).map(({ result }) => result)).toEqual(['refused']);
    expect(await told('2026-06-30')).toHaveLength(2);
    const asked = await toDo('finance', '2026-06-30');
    expect(asked.map(({ step, case: about }) => [about.documentId, step])).toContainEqual([approval, 'fiscal-answer']);
  });
});

describe('a project of two million', () => {
  let project: string;
  let approval: string;
  let contract: Opened;

  test('is argued by experts and approved by the government', async () => {
    ({ project, approval } = await submitted('2026-03-02', '大项目', 2_000_000));
    await done('lead', '2026-03-04', approval, 'review');
    await done('cyberspace', '2026-03-05', approval, 'security-review');
    await done('lead', '2026-03-05', approval, 'expert-review', { facts: { 'expertReview.score': 80 } });
    await done('finance', '2026-03-06', approval, 'fiscal-answer');
    const { version } = await as('lead', '2026-03-09').get<{ version: number }>(`/api/cases/${approval}`);
    const early = as('lead', '2026-03-09').call('POST', `/api/cases/${approval}/act`, { step: 'approve', version });
    expect(await refusedBy(early)).toEqual([403, 'LS-8a']);
    await done('government', '2026-03-09', approval, 'approve', { facts: { 'approval.documentNumber': '二号' } });
    expect(await as('lead', '2026-03-09').get(`/api/projects/${project}`)).toMatchObject({ stage: 'approved' });
  });

  test('one of a cent less is not argued, and the step says by which rule', async () => {
    const other = await submitted('2026-03-02', '少一分', 1_999_999.99);
    expect((await steps('2026-03-02', other.approval))['expert-review']).toMatchObject({
      state: 'skipped',
      skippedBy: 'LS-7b',
    });
  });

  test('is contracted up to what was approved', async () => {
    await as('finance', '2026-03-10').post('/api/budgets', { project, year: 2026, amount: '200000000' });
    const contractor = cast.department('contractor').documentId;
    const body = { project, number: 'HT-1', title: '合同', contractor };
    const over = as('applicant', '2026-03-10').call('POST', '/api/contracts', { ...body, amount: '200000001' });
    expect(await refusedBy(over)).toEqual([422, 'LS-10c', 'product.contracted-within-budget']);
    const foreign = as('lead', '2026-03-10').call('POST', '/api/contracts', { ...body, amount: '100' });
    expect(await refusedBy(foreign)).toEqual([403, 'LS-10d']);
    contract = await as('applicant', '2026-03-10').post<Opened>('/api/contracts', { ...body, amount: '200000000' });
    await done('applicant', '2026-03-11', contract.case.documentId, 'sign');
    await done('contractor', '2026-03-11', contract.case.documentId, 'sign');
    expect(await as('lead', '2026-03-11').get(`/api/projects/${project}`)).toMatchObject({ stage: 'contracted' });
  });

  test('is changed up to a fifth', async () => {
    const change = (added: string) => ({
      project,
      title: '变更',
      facts: { 'change.reason': '需要', 'change.added': added, 'change.removed': '0' },
    });
    const over = as('contractor', '2026-04-01').call('POST', '/api/changes', change('400000.01'));
    expect(await refusedBy(over)).toEqual([422, 'LS-12c', 'LS-12d']);
    const opened = await as('contractor', '2026-04-01').post<Opened>('/api/changes', change('400000.00'));
    await done('applicant', '2026-04-02', opened.case.documentId, 'confirm');
    await done('finance', '2026-04-02', opened.case.documentId, 'confirm');
  });

  test('is paid by the finance department only', async () => {
    const body = { project, contract: contract.documentId, number: 'F-1', amount: '100', paidOn: '2026-04-03' };
    await as('finance', '2026-04-03').post('/api/payments', body);
    const { status } = await as('lead', '2026-04-03').call('POST', '/api/payments', { ...body, number: 'F-2' });
    expect(status).toBe(403);
  });

  test('is built, and accepted with a paper that is handed in to the case', async () => {
    const { documentId: construction } = await openCase(as('contractor', '2026-04-06'), project, 'construction');
    await done('contractor', '2026-04-06', construction, 'start');
    await done('contractor', '2026-08-31', construction, 'complete');
    const duties = await as('applicant', '2026-12-01').get<{ rule: string; state: string; dueOn: string }[]>(
      `/api/duties?filters[project][$eq]=${project}&filters[rule][$eq]=LS-17d`,
    );
    expect(duties).toEqual([expect.objectContaining({ state: 'overdue', dueOn: '2026-11-30' })]);
    const opened = await as('applicant', '2026-12-01').post<Opened>('/api/acceptances', {
      project,
      title: '验收',
      facts: {},
    });
    const id = opened.case.documentId;
    expect((await steps('2026-12-01', id)).apply?.state).toBe('open');
    const found = await as('applicant', '2026-12-01').get<{ version: number }>(`/api/cases/${id}`);
    const bare = as('applicant', '2026-12-01').call('POST', `/api/cases/${id}/act`, {
      step: 'apply',
      version: found.version,
    });
    expect(await refusedBy(bare)).toEqual([422, 'LS-16c']);
    await done('applicant', '2026-12-01', id, 'apply');
    await done('lead', '2026-12-10', id, 'accept');
    await done('applicant', '2026-12-10', id, 'accept');
    expect(await as('lead', '2026-12-10').get(`/api/projects/${project}`)).toMatchObject({ stage: 'accepted' });
  });

  test('is reported every half-year in a register of its own', async () => {
    const report = () =>
      as('applicant', '2027-07-01').get<{ state: string; act: string }[]>(
        `/api/duties?filters[project][$eq]=${project}&filters[rule][$eq]=LS-17a&filters[period][$eq]=2027-H1`,
      );
    expect(await report()).toEqual([expect.objectContaining({ state: 'overdue', act: 'record.operation-report' })]);
    const facts = { 'operationReport.content': '正常' };
    await as('applicant', '2027-06-30').post('/api/records', { register: 'operation-report', project, facts });
    expect(await report()).toEqual([expect.objectContaining({ state: 'done' })]);
  });

  test('is taken out of service', async () => {
    const { documentId } = await openCase(as('applicant', '2028-01-04'), project, 'decommission');
    await done('applicant', '2028-01-04', documentId, 'announce', { facts: { 'retirement.noticeOn': '2028-01-04' } });
    await done('lead', '2028-02-04', documentId, 'retire');
    expect(await as('lead', '2028-02-04').get(`/api/projects/${project}`)).toMatchObject({ stage: 'retired' });
  });
});

test('what another reading would change is told', async () => {
  const { projects } = await as('leader', '2026-04-02').post<{ projects: unknown[] }>(
    '/api/rulebooks/lanshan/what-if',
    {
      readings: { 'change-basis': 'single' },
    },
  );
  expect(Array.isArray(projects)).toBe(true);
});

test('nothing was written that the audit chain does not hold', async () => {
  const verified = await as('auditor', '2028-02-05').get<{ intact: boolean }>('/api/audit-entries/verify');
  expect(verified.intact).toBe(true);
});
