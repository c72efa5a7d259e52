/** What lists show is exactly what the tables say is the person’s, and nothing is made on what he cannot see. */
import { can, type Role } from '../../cms/src/access/roles';
import type { Client } from '../../seeds/client';
import { type Distances, PEOPLE, threeDistances } from '../support/distances';
import { DAY } from '../support/journey';
import { TABLES, type Viewer, visibleIds } from '../support/oracle';

let all: Distances;
beforeAll(async () => {
  all = await threeDistances();
}, 240_000);
afterAll(() => all?.world.stop());

const ENTITIES: Record<string, string> = { 'plan-entries': 'plan-entry' };
const entityOf = (resource: string) => ENTITIES[resource] ?? resource.replace(/s$/, '');
const RESOURCES = [...Object.keys(TABLES), 'annual-plans', 'departments', 'users', 'jurisdictions'];

/** All ids of a list, page by page; the status where there is none. */
async function listed(client: Client, resource: string, query = ''): Promise<string[]> {
  const ids: string[] = [];
  for (let page = 1; ; page += 1) {
    const path = `/api/${resource}?pagination[pageSize]=20&pagination[page]=${page}${query}`;
    const answer = await client.call<{ documentId: string }[]>('GET', path);
    if (answer.status !== 200) return [`${answer.status}`];
    ids.push(...answer.data.map(({ documentId }) => documentId));
    const { total } = answer.meta.pagination as { total: number };
    if (ids.length >= total) return ids.sort();
  }
}

describe.each(PEOPLE)('%s', (person) => {
  test.each(RESOURCES)('%s', async (resource) => {
    const viewer = all.viewers.get(person) as Viewer;
    const may = can({ role: viewer.role as Role }, `${entityOf(resource)}.find`);
    const expected = may ? (await visibleIds(all.world.database, resource, viewer)).sort() : ['403'];
    expect(await listed(all.world.cast.as(person, DAY), resource)).toEqual(expected);
  });
});

test('a filter cannot reach beyond', async () => {
  const applicant = all.world.cast.as('applicant', DAY);
  for (const distance of ['other', 'elsewhere'] as const) {
    const { projects, departments } = all.things[distance];
    expect(await listed(applicant, 'payments', `&filters[project][$eq]=${projects}`)).toEqual([]);
    expect(await listed(applicant, 'projects', `&filters[documentId][$eq]=${projects}`)).toEqual([]);
    expect(await listed(applicant, 'projects', `&filters[department][$eq]=${departments}`)).toEqual([]);
  }
});

test('what hangs on a project that is not his cannot be made either', async () => {
  const { cast } = all.world;
  const applicant = cast.as('applicant', DAY);
  const lead = cast.as('lead', DAY);
  const status = async (client: Client, path: string, body: object) => (await client.call('POST', path, body)).status;
  for (const project of [all.things.other.projects, all.things.elsewhere.projects]) {
    expect([
      await status(applicant, `/api/projects/${project}/cases`, { procedure: 'design' }),
      await status(applicant, '/api/progress-reports', { project, year: 2026, quarter: 1 }),
      await status(applicant, '/api/catalogues', { project, system: '甲', title: '乙' }),
      await status(applicant, '/api/records', { project, register: 'data-report', facts: {} }),
    ]).toEqual([404, 404, 404, 404]);
  }
  const project = all.things.elsewhere.projects;
  expect([
    await status(lead, '/api/rectifications', { project, kind: 'cloud', dueOn: '2026-12-31', facts: {} }),
    await status(cast.as('finance', DAY), '/api/budgets', {
      project,
      year: 2026,
      amount: '1',
      kind: 'adjust',
      reason: '甲',
    }),
    await status(cast.as('contractor', DAY), '/api/changes', { project, title: '甲', facts: {} }),
  ]).toEqual([404, 404, 404]);
});
