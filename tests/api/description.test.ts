/** The description of the API is what the API does, and the official client of Strapi gets along with it. */
import { type API, strapi } from '@strapi/client';
import { Described, readDescription } from '../support/description';
import { DAY, openPlan, projectAt, YEAR } from '../support/journey';
import { changesExisting } from '../support/routes';
import { startWorld, type World } from '../support/world';
import { EXEMPT } from '../support/writes';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await openPlan(world.cast);
  for (const name of ['智慧水务', '智慧供热', '数字档案']) await projectAt(world.cast, 'declared', { name });
}, 120_000);
afterAll(() => world?.stop());

type Row = API.Document & { name: string; version: number; department?: { documentId: string } };

describe('the official client of Strapi', () => {
  const collection = (resource: string) => {
    const { token } = world.cast.as('applicant', DAY);
    return strapi({ baseURL: `${world.server.url}/api`, auth: String(token) }).collection(resource);
  };
  const find = async (question: API.BaseQueryParams) => (await collection('projects').find(question)).data as Row[];
  const names = async (question: API.BaseQueryParams) =>
    (await find({ sort: 'createdAt', ...question })).map(({ name }) => name);
  const refusal = async (question: API.BaseQueryParams): Promise<string> =>
    find(question).then(
      () => 'taken',
      (error: { response: Response }) => error.response.text(),
    );

  test('lists, page by page and from a row on', async () => {
    const { data, meta } = await collection('projects').find({
      pagination: { start: 1, limit: 1 },
      sort: 'createdAt:asc',
    });
    expect((data as Row[]).map(({ name }) => name)).toEqual(['智慧供热']);
    expect(meta.pagination).toEqual({ start: 1, limit: 1, total: 3 });
    expect(await names({ pagination: { page: 2, pageSize: 2 } })).toEqual(['数字档案']);
  });

  test.each<[string, API.BaseQueryParams, string[]]>([
    ['$containsi', { filters: { name: { $containsi: '智慧' } } }, ['智慧水务', '智慧供热']],
    [
      '$or',
      { filters: { $or: [{ name: { $eq: '智慧水务' } }, { name: { $contains: '档案' } }] } },
      ['智慧水务', '数字档案'],
    ],
    ['$and', { filters: { $and: [{ name: { $contains: '智慧' } }, { name: { $contains: '供热' } }] } }, ['智慧供热']],
    [
      '$or beside another condition',
      { filters: { planYear: { $eq: YEAR + 1 }, $or: [{ name: { $eq: '智慧水务' } }, { name: { $eq: '数字档案' } }] } },
      [],
    ],
    ['$notNull', { filters: { name: { $notNull: true } } }, ['智慧水务', '智慧供热', '数字档案']],
  ])('filters by %s', async (_, question, expected) => expect(await names(question)).toEqual(expected));

  test('names what it wants of a row', async () => {
    const [row] = await find({ fields: ['name'], populate: ['department'], pagination: { limit: 1 } });
    expect(Object.keys(row ?? {}).sort()).toEqual(['department', 'documentId', 'name', 'version']);
    const [whole] = await find({ populate: '*', pagination: { limit: 1 } });
    expect(whole).toHaveProperty('totalAmount');
    const one = (await collection('projects').findOne(String(row?.documentId), { fields: ['name', 'facts'] })).data;
    expect(Object.keys(one).sort()).toEqual(['documentId', 'facts', 'name', 'version']);
  });

  test.each<[string, API.BaseQueryParams]>([
    ['fields', { fields: ['password'] }],
    ['populate', { populate: ['secrets'] }],
    ['filters[name][$startsWith]', { filters: { name: { $startsWith: '智' } } }],
    ['filters[$not]', { filters: { $not: { name: { $eq: '智' } } } }],
    ['locale', { locale: 'en' }],
    ['status', { status: 'draft' }],
    ['pagination', { pagination: { page: 1, limit: 5 } as never }],
    ['sort', { sort: 'password' }],
  ])('is told by name what is not understood: %s', async (field, question) => {
    const answer = await refusal(question);
    expect(JSON.parse(answer)).toMatchObject({ error: { status: 400, details: { errors: [{ field }] } } });
  });

  test('and so at the page of one row', async () => {
    const [row] = await find({ pagination: { limit: 1 } });
    const refused = collection('projects').findOne(String(row?.documentId), { populate: ['secrets'] });
    await expect(refused).rejects.toMatchObject({ response: { status: 400 } });
  });

  test('creates, reads and changes', async () => {
    const created = (await collection('projects').create({ name: '经客户端申报', planYear: YEAR, totalAmount: '100' }))
      .data as Row;
    const changed = await collection('projects').update(created.documentId, {
      name: '改过的',
      version: created.version,
    });
    expect(changed.data).toMatchObject({ name: '改过的', version: created.version + 1 });
    expect((await collection('projects').findOne(created.documentId)).data).toMatchObject({ name: '改过的' });
    const stale = collection('projects').update(created.documentId, { name: '又改', version: created.version });
    await expect(stale).rejects.toMatchObject({ response: { status: 409 } });
  });
});

describe('the description', () => {
  const description = readDescription();
  const described = new Described(description);
  const operations = Object.entries(description.paths).flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      template,
      method: method.toUpperCase(),
      operation,
      route: `${method.toUpperCase()} ${template.replace(/\{(\w+)\}/g, ':$1')}`,
    })),
  );

  test('demands a version where the server answers 428 without one', () => {
    const versioned = operations.filter(({ operation }) =>
      operation.parameters.some(({ name }) => name === 'If-Match'),
    );
    const existing = operations.filter(({ method, route }) =>
      changesExisting({ method, path: String(route.split(' ')[1]), action: null }),
    );
    expect(versioned.map(({ route }) => route).sort()).toEqual(
      existing
        .map(({ route }) => route)
        .filter((route) => !(route in EXEMPT))
        .sort(),
    );
  });

  test('has a schema for every body, and refuses there what is not asked for', () => {
    const writes = operations.filter(
      ({ method, operation }) => method !== 'GET' && operation.requestBody?.content['application/json'],
    );
    expect(writes.length).toBeGreaterThan(40);
    const open = writes.filter(({ template, method }) => described.takesBody(template, method, { nobodyAskedFor: 1 }));
    expect(open.map(({ route }) => route)).toEqual([]);
  });

  test('an amount in a column is in fen, or says its unit; yuan by mistake are refused on paper and by the server', async () => {
    const applicant = world.cast.as('applicant', DAY);
    const cases: [unknown, string | null][] = [
      [1_200_000, '1200000'],
      ['1200000', '1200000'],
      [{ fen: 1_200_000 }, '1200000'],
      [{ yuan: '12000.00' }, '1200000'],
      ['12000.00', null],
      [12000.5, null],
      [{ yuan: '12000' }, null],
      [{ yuan: '12000.00', fen: 1_200_000 }, null],
      ['1.2万', null],
    ];
    for (const [totalAmount, kept] of cases) {
      const body = { name: `金额${JSON.stringify(totalAmount)}`, planYear: YEAR, totalAmount };
      const { status, data, error } = await applicant.call<{ totalAmount: string }>('POST', '/api/projects', body);
      expect([totalAmount, status < 300 ? data.totalAmount : null]).toEqual([totalAmount, kept]);
      expect([totalAmount, described.takesBody('/api/projects', 'POST', body)]).toEqual([totalAmount, kept !== null]);
      if (kept === null && /\d\.\d|万/.test(String(totalAmount))) expect(error?.message).toMatch(/以分为单位/);
    }
  });
});
