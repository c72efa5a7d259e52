/** A project's file, a case's bundle and a form filled from the record: complete, and no more than the person may see. */
import { createHash } from 'node:crypto';
import type { Client } from '../../seeds/client';
import { unpacked } from '../support/archive';
import type { ConfigDir } from '../support/config-dir';
import { furnish } from '../support/furnish';
import { CONTRACT_FEN, DAY, type Journey, openPlan, projectAt } from '../support/journey';
import { fetchArchive, fetchWorkbook, type SheetRead, tableIn, type WorkbookRead } from '../support/workbook';
import { FORM, SHARE, workbookConfig } from '../support/workbook-config';
import { startWorld, type World } from '../support/world';

const sm3 = (bytes: Buffer): string => createHash('sm3').update(bytes).digest('hex');

let config: ConfigDir;
let world: World;
let journey: Journey;
const as = (person: string): Client => world.cast.as(person, DAY);

beforeAll(async () => {
  config = workbookConfig();
  world = await startWorld({ env: { CONFIG_DIR: config.path } });
  await openPlan(world.cast);
  journey = await projectAt(world.cast, 'building', { name: '试验项目', facts: { [SHARE]: '123456.70' } });
  await furnish(journey);
}, 240_000);
afterAll(async () => {
  await world?.stop();
  config?.remove();
});

const dossier = (person: string): Promise<WorkbookRead> =>
  fetchWorkbook(as(person), `/api/projects/${journey.project}/dossier`);
const page = ({ sheets }: WorkbookRead, name: string): SheetRead | undefined =>
  sheets.find((sheet) => sheet.name === name);
const words = (sheet: SheetRead | undefined): string => JSON.stringify(sheet?.rows ?? []);
const pairs = (sheet: SheetRead | undefined) => new Map((sheet?.rows ?? []).map((row) => [row[1], row[2]]));

test('the file of a project has a page for everything', async () => {
  const file = await dossier('lead');
  expect(file.sheets.map(({ name }) => name)).toEqual([
    '概况',
    '办件',
    '办理内容',
    '材料',
    '资金',
    '变更验收评价',
    '进度',
    '资源目录',
    '台账',
    '义务',
    '历史',
  ]);
  expect(file.filename).toMatch(/^项目档案 .+ 试验项目（2026-03-02）\.xlsx$/);
});

test('it tells what was stated under its label, and the money of the books', async () => {
  const facts = pairs(page(await dossier('lead'), '概况'));
  expect(facts.get('项目名称')).toBe('试验项目');
  expect(facts.get('自筹金额')).toBe('123456.70元');
  expect(facts.get('合同金额')).toBe('1,900,000.00元');
  expect(facts.get('累计拨付')).toBe('1.00元');
});

test('every opinion of every case is in it, with its step, article, day and person', async () => {
  const given = page(await dossier('auditor'), '办件');
  const cases = await as('auditor').get<{ documentId: string }[]>(
    `/api/cases?filters[project][$eq]=${journey.project}`,
  );
  const issued = await as('auditor').call<unknown[]>(
    'GET',
    `/api/opinions?filters[project][$eq]=${journey.project}&filters[state][$eq]=issued&pagination[pageSize]=1`,
  );
  const rows = (given?.rows ?? []).filter((row) => row[3] === '已办理');
  expect(rows).toHaveLength((issued.meta.pagination as { total: number }).total);
  for (const row of rows) {
    expect(String(row[2])).toMatch(/^第.+条/);
    expect(row[8]).toEqual(new Date(`${DAY}T00:00:00Z`));
    expect(String(row[11])).not.toBe('');
  }
  const heads = (given?.rows ?? []).filter((row) => /（(办理中|已办结)）$/.test(String(row[0])));
  expect(heads).toHaveLength(cases.length);
});

test('amounts are numbers, papers carry their digest, rows of a register its fields', async () => {
  const file = await dossier('lead');
  expect(words(page(file, '资金'))).toContain(`,${CONTRACT_FEN / 100},`);
  const [paper] = await as('lead').get<{ digest: string; filename: string }[]>(
    `/api/materials?filters[project][$eq]=${journey.project}`,
  );
  expect(words(page(file, '材料'))).toContain(String(paper?.digest));
  expect(page(file, '台账')?.rows.length).toBeGreaterThan(4);
  expect(page(file, '历史')?.rows.length).toBeGreaterThan(10);
});

test('the history comes in pages, newest first, and the file has all of it', async () => {
  const asked = (query: string) =>
    as('lead').call<{ seq: number }[]>('GET', `/api/projects/${journey.project}/history?${query}`);
  const whole = await asked('pagination[pageSize]=100');
  const total = whole.data.length;
  expect(whole.meta).toEqual({ pagination: { page: 1, pageSize: 100, pageCount: 1, total } });
  const paged: number[] = [];
  for (let page = 1; page <= Math.ceil(total / 7); page += 1) {
    const { data, meta } = await asked(`pagination[page]=${page}&pagination[pageSize]=7`);
    expect(meta.pagination).toEqual({ page, pageSize: 7, pageCount: Math.ceil(total / 7), total });
    paged.push(...data.map(({ seq }) => seq));
  }
  expect(paged).toEqual(whole.data.map(({ seq }) => seq));
  expect(paged).toEqual([...new Set(paged)].sort((one, other) => other - one));
  expect(tableIn(page(await dossier('lead'), '历史'))).toHaveLength(total);
  expect([(await asked('limit=5')).status, (await asked('pagination[page]=0')).status]).toEqual([400, 400]);
});

test('who may not see a list does not find it in the file', async () => {
  expect(words(page(await dossier('applicant'), '资金'))).toContain('年度预算');
  const seen = await dossier('contractor');
  expect(words(page(seen, '资金'))).not.toContain('年度预算');
  expect(words(page(seen, '资金'))).toContain('服务合同');
});

test.each([
  ['applicant-2', 404],
  ['contractor-2', 404],
  ['administrator', 403],
])('%s is not given the file, the case or the form', async (person, status) => {
  const path = `/api/projects/${journey.project}`;
  expect((await dossier(person)).status).toBe(status);
  expect((await fetchWorkbook(as(person), `${path}/dossier?form=${FORM}`)).status).toBe(status);
  expect((await fetchWorkbook(as(person), `/api/cases/${journey.cases.design}/dossier`)).status).toBe(status);
});
test('nobody of another place is', async () => {
  const stranger = world.elsewhere.as('lead', DAY);
  expect((await fetchWorkbook(stranger, `/api/projects/${journey.project}/dossier`)).status).toBe(404);
});

test('the bundle of a case names each paper asked for, with its article and what was handed in', async () => {
  const bundle = await fetchWorkbook(as('lead'), `/api/cases/${journey.cases.design}/dossier`);
  expect(bundle.sheets.map(({ name }) => name)).toEqual(['应交材料', '办理经过', '办理内容', '申报内容']);
  const { steps } = await as('lead').get<{ steps: { state: string; papers: { id: string; label: string }[] }[] }>(
    `/api/cases/${journey.cases.design}`,
  );
  const asked = steps
    .filter(({ state }) => state !== 'skipped')
    .flatMap(({ papers }) => papers.map(({ label }) => label));
  expect(tableIn(bundle.sheets[0]).map((row) => row.材料)).toEqual([...new Set(asked)]);
});

test.each([
  ['the file of the project', () => `/api/projects/${journey.project}/dossier?format=zip`, /^项目档案/],
  ['the bundle of a case', () => `/api/cases/${journey.cases.design}/dossier?format=zip`, /^办件资料/],
])('%s takes the papers along, byte for byte', async (_, path, name) => {
  const { filename, content } = await fetchArchive(as('applicant'), path());
  expect(filename).toMatch(/\.zip$/);
  const files = new Map(unpacked(content).map(({ path, bytes }) => [path, sm3(bytes)]));
  const [workbook, ...papers] = [...files.keys()];
  expect(workbook).toMatch(name);
  const kept = await as('applicant').get<{ filename: string; digest: string }[]>(
    `/api/materials?filters[project][$eq]=${journey.project}&sort=createdAt:asc`,
  );
  expect(papers.length).toBeGreaterThan(0);
  for (const paper of papers) expect(kept.map(({ digest }) => digest)).toContain(files.get(paper));
  if (name.source.includes('档案')) expect(papers).toHaveLength(kept.length);
});

test('a paper that is a form is filled from the record, and others are no forms', async () => {
  const form = await fetchWorkbook(as('applicant'), `/api/projects/${journey.project}/dossier?form=${FORM}`);
  const facts = pairs(form.sheets[0]);
  expect(facts.get('项目名称')).toBe('试验项目');
  expect([...facts.values()]).toContain('按规划建设，内容见附件。');
  expect(words(form.sheets[0])).toContain('申报单位（盖章）');
  expect(
    (await fetchWorkbook(as('applicant'), `/api/projects/${journey.project}/dossier?form=service-plan`)).status,
  ).toBe(404);
});

test('each of them is in the audit trail of the project', async () => {
  const entries = await as('auditor').get<{ entityId: string; after: { list: string } }[]>(
    `/api/audit-entries?filters[project][$eq]=${journey.project}&filters[action][$contains]=export&pagination[pageSize]=100`,
  );
  expect(new Set(entries.map(({ after }) => after.list))).toEqual(
    new Set(['项目档案', '办件资料', '用户需求分析报告']),
  );
});
