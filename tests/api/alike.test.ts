/** What is asked of a list is answered alike on both databases: impossible values, order, names by pinyin, words of a search. */
import type { Client } from '../../seeds/client';
import { furnish } from '../support/furnish';
import { DAY, openPlan, projectAt } from '../support/journey';
import { TABLES } from '../support/oracle';
import { startWorld, type World } from '../support/world';

const NAMES = [
  '不动产登记平台',
  '中小学网络',
  '互联网监管',
  '低碳监测',
  '城管平台',
  '道路照明',
  '学生体质健康监测系统',
  'OA（一期）',
  '12345热线',
];
const YEAR = 2031;
let world: World;
let lead: Client;
beforeAll(async () => {
  world = await startWorld();
  lead = world.cast.as('lead', DAY);
  await openPlan(world.cast);
  await furnish(await projectAt(world.cast, 'building'));
  for (const name of NAMES) await projectAt(world.cast, 'declared', { name });
  // apart from the others by their year
  await world.database('projects').whereIn('name', NAMES).update({ plan_year: YEAR });
}, 240_000);
afterAll(() => world?.stop());

type Row = Record<string, unknown>;
const asked = (query: string) => lead.get<Row[]>(`/api/projects?pagination[pageSize]=100&${query}`);
const namesOf = (rows: Row[]) => rows.map(({ name }) => String(name));

const IMPOSSIBLE = [
  '2026-02-31',
  '2026-13-45',
  '0000-00-00',
  '0000-01-01',
  '2147483648',
  '99999999999999999999',
  '1e400',
  '-',
];
test.each(Object.keys(TABLES))('no filter of %s asks what a column cannot hold', async (resource) => {
  const [row] = await lead.get<Row[]>(`/api/${resource}?pagination[pageSize]=1`);
  for (const field of [...Object.keys(row ?? {}), 'createdAt', 'updatedAt']) {
    for (const value of IMPOSSIBLE) {
      const { status } = await lead.call('GET', `/api/${resource}?filters[${field}][$gte]=${value}`);
      expect([`${resource}.${field} ${value}`, status === 200 || status === 400]).toEqual([
        `${resource}.${field} ${value}`,
        true,
      ]);
    }
  }
});

test.each([
  ['projects', 'declaredOn', '$gte', '2026-02-31'],
  ['projects', 'declaredOn', '$eq', '2026-13-45'],
  ['payments', 'paidOn', '$lte', '0000-00-00'],
  ['payments', 'paidOn', '$in', '0000-01-01'],
  ['projects', 'createdAt', '$gte', '2026-02-31'],
  ['projects', 'planYear', '$eq', '2147483648'],
  ['projects', 'totalAmount', '$gte', '99999999999999999999'],
])('%s: %s %s %s is refused with its field', async (resource, field, operator, value) => {
  const { status, error } = await lead.call('GET', `/api/${resource}?filters[${field}][${operator}]=${value}`);
  expect([status, error?.details.errors]).toEqual([
    400,
    [{ field: `filters[${field}][${operator}]`, message: expect.any(String) }],
  ]);
});

test.each(['pagination[page]=0', 'pagination[page]=9999999', 'pagination[pageSize]=-1'])(
  '%s is refused',
  async (query) => {
    expect((await lead.call('GET', `/api/projects?${query}`)).status).toBe(400);
  },
);

test.each(['startedOn', 'contractor.name', 'planYear', 'name', 'number'])(
  'rows without %s come last, both ways',
  async (path) => {
    const at = (row: Row): unknown =>
      path.split('.').reduce<unknown>((value, part) => (value as Row | null)?.[part] ?? null, row);
    for (const direction of ['asc', 'desc']) {
      const values = (await asked(`sort=${path}:${direction}`)).map(at);
      const stated = values.filter((value) => value !== null);
      expect(values).toEqual([...stated, ...values.slice(stated.length).map(() => null)]);
    }
  },
);

test('what is to be done is in order of its due date', async () => {
  const due = (await lead.get<Row[]>('/api/opinions?pagination[pageSize]=100')).map(({ dueOn }) =>
    String(dueOn ?? '9999'),
  );
  expect(due.length).toBeGreaterThan(5);
  expect(due).toEqual([...due].sort());
});

test('names stand by their pinyin, figures and letters before them', async () => {
  const query = `filters[planYear][$eq]=${YEAR}&sort=name`;
  const expected = [
    '12345热线',
    'OA（一期）',
    '不动产登记平台',
    '城管平台',
    '道路照明',
    '低碳监测',
    '互联网监管',
    '学生体质健康监测系统',
    '中小学网络',
  ];
  expect(namesOf(await asked(query))).toEqual(expected);
  expect(namesOf(await asked(`${query}:desc`))).toEqual([...expected].reverse());
  const units = (await lead.get<Row[]>('/api/departments?sort=name&pagination[pageSize]=100')).map(({ name }) =>
    String(name),
  );
  expect(units).toEqual([...units].sort(new Intl.Collator('zh').compare));
});

test('names of before their order was kept get it at the start', async () => {
  const before = namesOf(await asked('sort=name'));
  await world.database('projects').update({ name_order: null });
  await world.server.halt();
  await world.server.restart();
  expect(namesOf(await asked('sort=name'))).toEqual(before);
});

const SOUGHT = '学生体质健康监测系统';
test.each(['学生 监测', '体质健康 学生', ' 学生', `${SOUGHT}\u200b`, '学生\u3000系统'])(
  'a search for “%s” finds what has all its words',
  async (words) => {
    expect(namesOf(await asked(`_q=${encodeURIComponent(words)}`))).toEqual([SOUGHT]);
  },
);

test('neither width nor case nor the kind of hyphen counts', async () => {
  const [row] = await asked(`filters[name][$eq]=${encodeURIComponent(SOUGHT)}`);
  const number = String(row?.number);
  const wide = [...number].map((one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).join('');
  for (const words of [wide, number.toLowerCase(), number.replaceAll('-', '－'), number.replaceAll('-', '\u2010')]) {
    expect(namesOf(await asked(`_q=${encodeURIComponent(words)}`))).toEqual([SOUGHT]);
  }
  expect(namesOf(await asked(`_q=${encodeURIComponent('oa(一期)')}`))).toEqual(['OA（一期）']);
  expect(namesOf(await asked(`filters[name][$contains]=${encodeURIComponent('ｏａ(一')}`))).toEqual(['OA（一期）']);
  expect(await asked('_q=%25')).toEqual([]);
});

test('numbers go on after 9,999', async () => {
  const [row] = await asked(`filters[planYear][$eq]=${YEAR}&sort=number:desc`);
  const prefix = String(row?.number).replace(/\d+$/, '');
  await world
    .database('projects')
    .where({ number: row?.number })
    .update({ number: `${prefix}9999` });
  for (const next of ['10000', '10001']) {
    const { project } = await projectAt(world.cast, 'declared');
    expect(await lead.get<Row>(`/api/projects/${project}`)).toMatchObject({ number: `${prefix}${next}` });
  }
}, 60_000);
