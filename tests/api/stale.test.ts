/**
 * Nobody overwrites what he has not seen: an act on something that exists names the version it saw. Without one 428, with an
 * old one 412 (header) or 409 (body) and the current version; nothing is written. The table is held against the router.
 */
import type { Client } from '../../seeds/client';
import { furnish } from '../support/furnish';
import { DAY, openPlan, projectAt } from '../support/journey';
import { changesExisting, fill, label, mountedRoutes } from '../support/routes';
import { startWorld, type World } from '../support/world';
import { EXEMPT, named, WRITES, type Write } from '../support/writes';

let world: World;
const ids: Record<string, string> = {};
beforeAll(async () => {
  world = await startWorld();
  const { cast } = world;
  ids['annual-plans'] = await openPlan(cast);
  const journey = await projectAt(cast, 'building');
  Object.assign(ids, await furnish(journey), { cases: journey.cases.construction });
  ids.draft = (await projectAt(cast, 'draft')).project;
  ids.declared = (await projectAt(cast, 'declared')).project;
  ids.opinions = (await (await projectAt(cast, 'draft', { planYear: 2027 })).handIn()).documentId;
  for (const [resource, query] of [
    ['jurisdictions', 'filters[code][$eq]=erenhot'],
    ['departments', 'filters[code][$eq]=unit-2'],
    ['users', 'filters[username][$eq]=erenhot-applicant-2'],
  ]) {
    const [row] = await world.admin.get<{ documentId: string }[]>(`/api/${resource}?${query}`);
    ids[String(resource)] = String(row?.documentId);
  }
}, 180_000);
afterAll(() => world?.stop());

test('every act on something that exists is in the table', async () => {
  const found = (await mountedRoutes()).filter(changesExisting).map(label);
  expect(found.sort()).toEqual([...Object.keys(WRITES), ...Object.keys(EXEMPT)].sort());
});

interface Prepared {
  client: Client;
  method: string;
  path: string;
  body: Record<string, unknown>;
  version: number;
  current: () => Promise<Record<string, unknown>>;
}
async function prepare(route: string): Promise<Prepared> {
  const { of, by, body } = WRITES[route] as Write;
  const [method = '', pattern = ''] = route.split(' ');
  const id = String(ids[of]);
  const client = by === 'administrator' ? world.admin : world.cast.as(by, DAY);
  const one = fill(pattern.replace(/\/:id.*/, '/:id'), id);
  const current = () => client.get<Record<string, unknown>>(one);
  const stated = named(body, { declared: ids.declared, entry: ids['plan-entries'] });
  return { client, method, path: fill(pattern, id), body: stated, version: Number((await current()).version), current };
}

describe.each(Object.keys(WRITES))('%s', (route) => {
  test('needs a version, and the current one', async () => {
    const { client, method, path, body, version, current } = await prepare(route);
    expect(version).toBeGreaterThan(0);
    const before = await current();
    const without = await client.call(method, path, body);
    const header = await client.call(method, path, body, { version: version + 7 });
    const inBody = await client.call(method, path, { ...body, version: version + 7 });
    expect([without.status, header.status, inBody.status]).toEqual([428, 412, 409]);
    expect([header.error?.details, inBody.error?.details]).toEqual([
      { currentVersion: version },
      { currentVersion: version },
    ]);
    expect(await current()).toEqual(before);
  });

  test.each(['"0"', '"-1"', '"x"', '*', '"1.5"', '"1","2"'])('does not take If-Match: %s for one', async (given) => {
    const { client, method, path, body } = await prepare(route);
    const { status } = await client.call(method, path, body, { headers: { 'if-match': given } });
    expect(status).toBe(400);
  });
});

test('of two editors of one version the second is told, in 50 rounds', async () => {
  const { client, path } = await prepare('PUT /api/projects/:id');
  for (let round = 0; round < 50; round += 1) {
    const { version } = await client.get<{ version: number }>(path);
    const rename = (name: string) => client.call<{ name: string }>('PUT', path, { name }, { version });
    const answers = await Promise.all([rename(`甲${round}`), rename(`乙${round}`)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const won = answers.find(({ status }) => status === 200)?.data.name;
    expect(await client.get<{ name: string; version: number }>(path)).toMatchObject({
      name: won,
      version: version + 1,
    });
  }
}, 120_000);
