/**
 * Every route of the running router × everybody × own, another unit’s and another jurisdiction’s things: no wrong decision.
 * The routes come from the router itself: one that nobody decided about fails here, and at the start of the server.
 */
import { decisionOn, PUBLIC, type Role } from '../../cms/src/access/roles';
import { type Answer, Client } from '../../seeds/client';
import { number, select } from '../support/database';
import { DISTANCES, type Distance, type Distances, PEOPLE, threeDistances } from '../support/distances';
import { DAY } from '../support/journey';
import { type Viewer, visibleIds } from '../support/oracle';
import { fill, isApi, isCheck, label, mountedRoutes, type Route, undecided } from '../support/routes';
import { named, WRITES } from '../support/writes';

let routes: Route[] = [];
let all: Distances;
beforeAll(async () => {
  routes = await mountedRoutes();
  all = await threeDistances();
}, 240_000);
afterAll(() => all?.world.stop());

const api = () => routes.filter(isApi);
const as = (person: string) => all.world.cast.as(person, DAY);
const viewer = (person: string) => all.viewers.get(person) as Viewer;
const resourceOf = (path: string) => path.split('/')[2] ?? '';

describe('the router', () => {
  test('has routes, and every one under /api is decided', () => {
    expect(api().length).toBeGreaterThan(100);
    expect(undecided(routes, decisionOn)).toEqual([]);
  });

  test('a decision taken away is noticed: every one of them', () => {
    for (const gone of new Set(api().map(({ action }) => action as string))) {
      expect(undecided(routes, (action) => (action === gone ? undefined : decisionOn(action))).length).toBeGreaterThan(
        0,
      );
    }
    const stray: Route = { method: 'GET', path: '/api/stray', action: null };
    expect(undecided([...routes, stray], decisionOn)).toEqual(['GET /api/stray']);
  });

  test('serves nothing of Strapi’s own but what is closed in front of it', async () => {
    const strapis = routes.filter((route) => !isApi(route) && !/^\/(_health)?$|\(/.test(route.path));
    expect(strapis.length).toBeGreaterThan(50);
    const wrong: string[] = [];
    for (const route of strapis) {
      const { status } = await as('administrator').call(route.method, route.path.replace(/:\w+/g, '1'));
      if (status < 400) wrong.push(`${label(route)} ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  test('says the same of itself in openapi.json', async () => {
    const answer = await fetch(`${all.world.server.url}/api/openapi.json`);
    const { paths } = (await answer.json()) as { paths: Record<string, object> };
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`.replace(/\{(\w+)\}/g, ':$1')),
    );
    expect(described.sort()).toEqual(api().map(label).sort());
  });
});

/** A version nobody has: what passes the gate of rights then stops before anything is written. */
const NO_VERSION = 999_999;
const HARMLESS: Record<string, Record<string, unknown>> = {
  'POST /api/annual-plans/:id/cases': { procedure: 'no-such-procedure' },
  'POST /api/projects/:id/cases': { procedure: 'no-such-procedure' },
  'POST /api/projects/:id/submit': { procedure: 'no-such-procedure' },
  'POST /api/projects/:id/check-version': { rulebookVersion: 'no-such-version' },
};

/** A check is asked with the body of its act. */
function actBehind(route: Route): string {
  if (!isCheck(route)) return label(route);
  const path = route.path === '/api/cases/:id/check' ? '/api/cases/:id/act' : route.path.replace(/\/check$/, '');
  return ['POST', 'PUT'].map((method) => `${method} ${path}`).find((act) => WRITES[act]) ?? `POST ${path}`;
}

async function ask(client: Client, route: Route, id: string): Promise<Answer<unknown>> {
  const path = fill(route.path, id);
  if (route.method === 'GET') return client.call('GET', path);
  const act = actBehind(route);
  const stated = WRITES[act]?.body ?? HARMLESS[act] ?? {};
  const { projects: declared, 'plan-entries': entry } = all.things.own;
  const body = named(stated, { declared, entry });
  if (resourceOf(path) !== 'opinions') return client.call(route.method, path, body, { version: NO_VERSION });
  // whose opinion it is is asked after the version: the true one, with a result that no step knows
  const version = await number(all.world.database, 'select version from opinions where document_id = ?', [id]);
  return client.call('POST', path, { result: 'reject', comment: '不同意' }, { version });
}

const maybe = (route: Route, role: Role): boolean => {
  const decision = decisionOn(String(route.action));
  return decision === PUBLIC || (decision ?? []).includes(role);
};

/** The row is there for this person; what he does with it is then a question of rules, versions and input. */
function isAllowed({ method, action }: Route, { status, error }: Answer<unknown>): boolean {
  if (method === 'GET') return status === 200;
  const isByRule = (error?.details?.findings?.length ?? 0) > 0 || action === 'opinion.issue';
  return [200, 201, 400, 409, 412, 422].includes(status) || (status === 403 && isByRule);
}

function verdict(route: Route, role: Role, isVisible: boolean, answer: Answer<unknown>): string | undefined {
  const told = `${label(route)} by ${role}: ${answer.status} ${answer.error?.message ?? ''}`;
  if (!maybe(route, role)) return answer.status === 403 ? undefined : `${told}, should be 403`;
  if (isVisible) return isAllowed(route, answer) ? undefined : `${told}, should be allowed`;
  // administrators are told that it is not their jurisdiction
  const isOut = answer.status === 404 || (answer.status === 403 && role === 'administrator');
  return isOut ? undefined : `${told}, should be 404`;
}

/** An opinion is found by whoever sees its project, a contractor by whoever has a part in its case; listed for whoever gives it. */
async function isVisibleTo(route: Route, distance: Distance, person: string, id: string): Promise<boolean> {
  const resource = resourceOf(route.path);
  if (route.action !== 'opinion.issue')
    return (await visibleIds(all.world.database, resource, viewer(person))).includes(id);
  const isContractor = viewer(person).role === 'contractor';
  const { database } = all.world;
  const [about] = await select<{ id: string }>(
    database,
    'select c.document_id as id from opinions o join cases c on c.id = o.case_id where o.document_id = ?',
    [id],
  );
  const owner = isContractor ? about?.id : all.things[distance].projects;
  return (await visibleIds(database, isContractor ? 'cases' : 'projects', viewer(person))).includes(String(owner));
}

describe.each(DISTANCES)('things of distance “%s”', (distance) => {
  test.each(PEOPLE)('%s', async (person) => {
    const wrong: string[] = [];
    const asked = api().filter(({ path }) => path.includes('/:id') && all.things.own[resourceOf(path)]);
    for (const route of asked) {
      const id = String(all.things[distance][resourceOf(route.path)]);
      const isVisible = await isVisibleTo(route, distance, person, id);
      const fault = verdict(route, viewer(person).role as Role, isVisible, await ask(as(person), route, id));
      if (fault) wrong.push(fault);
    }
    expect(asked.length).toBeGreaterThan(45);
    expect(wrong).toEqual([]);
  });
});

test.each(PEOPLE)('lists and creations of %s', async (person) => {
  const { role } = viewer(person);
  const wrong: string[] = [];
  for (const route of api().filter(({ path }) => !path.includes(':') && !/^\/api\/(auth|me)\b/.test(path))) {
    const answer = await as(person).call(route.method, route.path, route.method === 'GET' ? undefined : {});
    // reports and figures ask for a year; only who belongs to no jurisdiction opens one
    const isOwn =
      (route.method === 'GET' && answer.status === 400) ||
      (label(route) === 'POST /api/jurisdictions' && answer.status === 403);
    const fault = isOwn && maybe(route, role as Role) ? undefined : verdict(route, role as Role, true, answer);
    if (fault) wrong.push(fault);
  }
  expect(wrong).toEqual([]);
});

test('nobody gets in without a login, nor with a blocked account', async () => {
  const { admin, server, cast } = all.world;
  const blocked = cast.as('applicant-2', DAY);
  const query = 'filters[username][$eq]=erenhot-applicant-2';
  const [account] = await admin.get<{ documentId: string; version: number }[]>(`/api/users?${query}`);
  await admin.post(`/api/users/${account?.documentId}/disable`, {}, { version: account?.version });
  const wrong: string[] = [];
  for (const route of api().filter(({ action }) => decisionOn(String(action)) !== PUBLIC)) {
    for (const client of [new Client(server.url), blocked]) {
      const { status } = await ask(client, route, all.things.other[resourceOf(route.path)] ?? 'x'.repeat(24));
      if (status !== 401) wrong.push(`${label(route)} ${status}`);
    }
  }
  expect(wrong).toEqual([]);
}, 120_000);
