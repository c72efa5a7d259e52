/** A list taken along is the list seen: the same rows in the same order under the same rights, amounts as numbers. */
import type { Client } from '../../seeds/client';
import type { ConfigDir } from '../support/config-dir';
import { type Distances, PEOPLE, threeDistances } from '../support/distances';
import { BUDGET_FEN, DAY, projectAt, YEAR } from '../support/journey';
import { TABLES } from '../support/oracle';
import { fetchWorkbook, tableIn, totalIn } from '../support/workbook';
import { SHARE, workbookConfig } from '../support/workbook-config';

const FORMULA = '=HYPERLINK("http://127.0.0.1/","甲")';

let config: ConfigDir;
let all: Distances;
const as = (person: string): Client => all.world.cast.as(person, DAY);

beforeAll(async () => {
  config = workbookConfig();
  all = await threeDistances({ env: { CONFIG_DIR: config.path } });
  const facts = { [SHARE]: '123456.70' };
  await projectAt(all.world.cast, 'contracted', { name: FORMULA, facts });
}, 300_000);
afterAll(async () => {
  await all?.world.stop();
  config?.remove();
});

interface Listed {
  project?: { name: string } | null;
  name?: string;
}
const nameOf = (resource: string, row: Listed) => (resource === 'projects' ? row.name : row.project?.name) ?? null;

describe.each(PEOPLE)('%s', (person) => {
  test.each(Object.keys(TABLES))('%s', async (resource) => {
    const listed = await as(person).call<Listed[]>('GET', `/api/${resource}?pagination[pageSize]=100`);
    const { status, sheets } = await fetchWorkbook(as(person), `/api/${resource}?format=xlsx`);
    expect(status).toBe(listed.status);
    if (status !== 200) return;
    expect(tableIn(sheets[0]).map((row) => row.项目名称 ?? null)).toEqual(
      listed.data.map((row) => nameOf(resource, row)),
    );
  });
});

test('what was asked is what is taken, and it says so', async () => {
  const query = `filters[kind][$eq]=initial&filters[year][$eq]=${YEAR}&sort=project.number:desc&format=xlsx`;
  const { filename, sheets } = await fetchWorkbook(as('finance'), `/api/budgets?${query}`);
  const numbers = tableIn(sheets[0]).map((row) => String(row.项目编号));
  expect(numbers).toHaveLength(3);
  expect(numbers).toEqual([...numbers].sort().reverse());
  const head = sheets[0]?.rows.slice(0, 3).map((row) => String(row[0])) ?? [];
  expect(head[0]).toMatch(/年度预算清单$/);
  expect(head[1]).toContain(`类别为年初预算；年度为${YEAR}`);
  expect(head[2]).toMatch(new RegExp(`^导出：.+，${DAY} \\d\\d:\\d\\d；共 3 行$`));
  expect(filename).toMatch(new RegExp(`年度预算清单（${DAY}）\\.xlsx$`));
  const none = await fetchWorkbook(as('finance'), '/api/budgets?filters[year][$eq]=1999&format=xlsx');
  expect(tableIn(none.sheets[0])).toEqual([]);
});

test('amounts are numbers in yuan, days are days, and the total is their sum', async () => {
  const { sheets } = await fetchWorkbook(as('finance'), '/api/budgets?format=xlsx');
  const rows = tableIn(sheets[0]);
  expect(rows.map((row) => row['金额（元）'])).toEqual(rows.map(() => BUDGET_FEN / 100));
  expect(totalIn(sheets[0], '金额（元）')).toBe((rows.length * BUDGET_FEN) / 100);
  expect(rows[0]?.日期).toEqual(new Date(`${DAY}T00:00:00Z`));
});

test('a fact the dictionary puts into a list is a column of it, and a project is added up once', async () => {
  const [project] = await as('lead').get<{ documentId: string }[]>(
    `/api/projects?filters[name][$eq]=${encodeURIComponent(FORMULA)}`,
  );
  const more = { project: project?.documentId, year: YEAR, kind: 'adjust', amount: '100', reason: '追加' };
  await as('finance').post('/api/budgets', more);
  const { sheets } = await fetchWorkbook(as('finance'), '/api/budgets?format=xlsx');
  const shares = tableIn(sheets[0]).map((row) => row.自筹金额);
  expect(shares.filter((share) => share !== null)).toEqual([123456.7, 123456.7]);
  expect(totalIn(sheets[0], '自筹金额')).toBe(123456.7);
});

test('text that looks like a formula stays text', async () => {
  const { sheets } = await fetchWorkbook(as('lead'), '/api/projects?format=xlsx');
  expect(tableIn(sheets[0]).map((row) => row.项目名称)).toContain(FORMULA);
  expect(sheets[0]?.cells.length).toBeGreaterThan(10);
  expect(sheets[0]?.cells.filter((cell) => cell.type === 'formula' || cell.formula)).toEqual([]);
});

test('a cell of text says so, a number and a day keep their own format', async () => {
  const { sheets } = await fetchWorkbook(as('finance'), '/api/budgets?format=xlsx');
  const cells = sheets[0]?.cells ?? [];
  const formats = (type: string) =>
    new Set(cells.filter((cell) => typeof cell.value === type).map((cell) => cell.style?.numFmt));
  expect(formats('string')).toEqual(new Set(['@']));
  expect(formats('number')).toEqual(new Set([undefined, '0', '#,##0.00']));
});

test('rows of one register are called by it and have its fields as columns', async () => {
  const query = '/api/records?filters[register][$eq]=protection-finding&format=xlsx';
  const { sheets } = await fetchWorkbook(as('lead'), query);
  expect(String(sheets[0]?.rows[0]?.[0])).not.toMatch(/台账$/);
  const [row] = tableIn(sheets[0]);
  expect(Object.keys(row ?? {}).length).toBeGreaterThan(8);
});

test('what was taken along is in the audit trail', async () => {
  await fetchWorkbook(as('leader'), `/api/payments?filters[paidOn][$gte]=${YEAR}-01-01&format=xlsx`);
  const [entry] = await as('auditor').get<{ userName: string; after: Record<string, unknown> }[]>(
    '/api/audit-entries?filters[action][$eq]=payment.export&sort=-seq',
  );
  expect(entry?.userName).toBe('erenhot-leader');
  expect(entry?.after).toMatchObject({ list: '拨付清单', asked: expect.stringContaining('拨付日期不早于'), rows: 2 });
});

test.each(['/api/projects?format=csv', '/api/notices?format=xlsx', '/api/projects?format=xlsx&filters[facts][$eq]=1'])(
  '%s is refused',
  async (path) => expect((await as('lead').call('GET', path)).status).toBe(400),
);

test('duties are a list like the others', async () => {
  const listed = await as('lead').call<unknown[]>('GET', '/api/duties?filters[state][$eq]=open&pagination[pageSize]=1');
  const { sheets } = await fetchWorkbook(as('lead'), '/api/duties?filters[state][$eq]=open&format=xlsx');
  const total = (listed.meta.pagination as { total: number }).total;
  expect(tableIn(sheets[0]).map((row) => row.状态)).toEqual(Array(total).fill('待落实'));
});
