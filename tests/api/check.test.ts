/**
 * 试办: every command that rules judge can be tried out, and the answer is the one the act then gets. Held against the
 * router × everybody × bodies in order, empty and foreign; what was only asked has left nothing behind.
 */
import type { Answer } from '../../seeds/client';
import { Book } from '../../seeds/story/book';
import { select } from '../support/database';
import { type Distances, PEOPLE, threeDistances } from '../support/distances';
import { DAY } from '../support/journey';
import { emptyRows, strangeChoices, strangeKinds } from '../support/kinds';
import { town } from '../support/places';
import { fill, isCheck, mountedRoutes, type Route } from '../support/routes';
import * as say from '../support/statements';
import { named, WRITES } from '../support/writes';

interface Said {
  rule: string;
  outcome: string;
  severity: string;
}
interface Checked {
  allowed: boolean;
  findings: Said[];
  errors: { field: string }[];
  refusal: { status: number; name: string; message: string } | null;
}

let all: Distances;
let routes: Route[] = [];
beforeAll(async () => {
  routes = await mountedRoutes();
  all = await threeDistances();
}, 240_000);
afterAll(() => all?.world.stop());

/** Bodies of what is created, by its route; what a row that exists is asked stands in `WRITES`. */
const CREATIONS: Record<string, Record<string, unknown>[]> = {
  'POST /api/acceptances': [{ project: 'declared' }],
  'POST /api/annual-plans': [{ year: 2031 }],
  'POST /api/annual-plans/:id/cases': [{ procedure: 'no-such-procedure' }],
  'POST /api/budgets': [
    { project: 'declared', year: 2026, amount: '100' },
    { project: 'declared', year: 2026, amount: '-99999999999', kind: 'adjust', reason: '调减' },
  ],
  'POST /api/catalogue-items': [{ catalogue: 'catalogues', name: '证照信息二', facts: say.ITEM }],
  'POST /api/catalogues': [{ project: 'declared', system: '系统二', title: '目录二' }],
  'POST /api/changes': [{ project: 'declared', title: '变更二', facts: { ...say.CHANGE, 'change.added': '99000000' } }],
  'POST /api/contracts': [
    { project: 'declared', number: 'HT-2', title: '合同二', amount: '99999999999', contractor: 'department' },
  ],
  'POST /api/evaluations': [
    { project: 'declared', title: '评价', kind: 'service' },
    { project: 'declared', title: '评价', kind: '随便' },
    { project: 'declared', title: '评价', kind: 'service', facts: say.SERVICE },
  ],
  'POST /api/materials': [],
  'POST /api/payments': [
    { project: 'declared', contract: 'contracts', number: 'BK-9', amount: '99999999999', paidOn: DAY },
  ],
  'POST /api/progress-reports': [{ project: 'declared', year: 2026, quarter: 2 }],
  'POST /api/projects/:id/cases': ['acceptance', 'design', 'approval'].map((procedure) => ({ procedure })),
  'POST /api/records': [{ register: 'protection-finding', project: 'declared', facts: say.FINDING }],
  'POST /api/rectifications': [{ project: 'declared', kind: 'cloud', dueOn: '2026-04-30' }],
};

/** Whatever ends it comes last: after that there is nothing left to refuse. */
const ENDING = ['/projects/:id/move-version', '/contracts/:id/end', '/projects/:id/postpone', '/projects/:id/end'];
const isLast = (path: string): number => ENDING.findIndex((end) => path.includes(end));

const actOf = (check: Route): Route[] =>
  routes.filter(
    ({ method, path, action }) =>
      action === check.action && method !== 'GET' && !isCheck({ path }) && `${path}/check` === check.path,
  );
const isOfCase = ({ path }: Route): boolean => path === '/api/cases/:id/check';
const caseAct = (): Route[] => routes.filter(({ path }) => path === '/api/cases/:id/act');

/** Check and act of one command. */
function judged(): { check: Route; act: Route }[] {
  return routes
    .filter(isCheck)
    .flatMap((check) => (isOfCase(check) ? caseAct() : actOf(check)).map((act) => ({ check, act })))
    .sort((a, b) => isLast(a.act.path) - isLast(b.act.path));
}

function bodiesOf({ method, path }: Route): Record<string, unknown>[] {
  const route = `${method} ${path}`;
  const { own } = all.things;
  const ids = { declared: own.projects, entry: own['plan-entries'], catalogues: own.catalogues };
  const known = { ...ids, contracts: own.contracts, department: own.departments };
  const written = WRITES[route] ? [WRITES[route].body] : [];
  const bodies = [...written, ...(CREATIONS[route] ?? [])];
  return [...bodies.map((body) => named(body, known)), {}, { nonsense: true }];
}

const TABLES = `select name from sqlite_master where type = 'table' and name not like 'sqlite%'`;
const POSTGRES = `select tablename as name from pg_tables where schemaname = 'public'`;

/** Every row of every table, as far as counting tells; audit entries, notices and keys among them. */
async function counted(): Promise<Record<string, number>> {
  const { database, server } = all.world;
  const tables = await select<{ name: string }>(database, server.databaseUrl ? POSTGRES : TABLES);
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await select<{ n: number }>(database, `select count(*) as n from "${name}"`);
    counts[name] = Number(row?.n);
  }
  return counts;
}

const blocks = (findings: Said[] | undefined): string[] =>
  [...new Set((findings ?? []).filter(isBlock).map(({ rule }) => rule))].sort();
const isBlock = ({ severity, outcome }: Said) =>
  severity === 'block' && (outcome === 'violated' || outcome === 'undetermined');
const warnings = (findings: Said[] | undefined): string[] =>
  [...new Set((findings ?? []).filter(isWarning).map(({ rule }) => rule))].sort();
const isWarning = ({ severity, outcome }: Said) => severity === 'warn' && outcome === 'violated';

/** What differs between what was foretold and what happened. */
function difference(check: Answer<Checked>, act: Answer<unknown>): string[] {
  const said = act.error?.details.findings as Said[] | undefined;
  if (check.status !== 200) return check.status === act.status ? [] : [`checked ${check.status}`];
  const { allowed, findings, errors, refusal } = check.data;
  const differs: [string, boolean][] = [
    ['allowed', allowed === act.status < 300],
    ['status', (refusal?.status ?? act.status) === act.status],
    ['message', (refusal?.message ?? null) === (act.error?.message ?? null)],
    ['errors', act.status !== 400 || JSON.stringify(errors) === JSON.stringify(act.error?.details.errors)],
    ['blocks', act.status !== 422 || !said || String(blocks(findings)) === String(blocks(said))],
    ['warnings', act.status !== 422 || !said || String(warnings(findings)) === String(warnings(said))],
  ];
  return differs.filter(([, agrees]) => !agrees).map(([name]) => name);
}

async function versionOf(act: Route, id: string): Promise<number | undefined> {
  const table = act.path.split('/')[2]?.replace(/-/g, '_') ?? '';
  if (!act.path.includes(':id')) return undefined;
  const [row] = await select<{ version?: number }>(all.world.database, `select * from ${table} where document_id = ?`, [
    id,
  ]);
  return row?.version ?? undefined;
}

test('every command that rules judge can be tried out', () => {
  const without = [/jurisdictions|departments|users|auth|me\b|notices|duties|\/reports\/|rulebooks/];
  const acts = routes.filter(
    ({ method, path }) =>
      path.startsWith('/api/') && method !== 'GET' && !isCheck({ path }) && !without.some((one) => one.test(path)),
  );
  const open = acts.filter(
    (act) => !judged().some((one) => one.act.path === act.path && one.act.method === act.method),
  );
  expect(open.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(UNJUDGED);
});

/** No rule speaks of these; the reason beside each. */
const UNJUDGED = [
  // a project that is only written down is judged when it is declared
  'POST /api/projects',
  // a question already
  'POST /api/projects/:id/check-version',
  // nothing of a draft is anybody else's yet
  'POST /api/projects/:id/withdraw',
  // drafts may say anything; what is given back is not weighed
  'PUT /api/progress-reports/:id',
  'POST /api/progress-reports/:id/return',
].sort();

test('an evaluation is of a kind that the regulation names, and says what that kind must say', async () => {
  const lead = all.world.cast.as('lead', DAY);
  const evaluate = (kind: string, facts: object = {}) =>
    lead.call('POST', '/api/evaluations', { project: all.things.own.projects, kind, facts });
  const fields = async (answer: Promise<Answer<unknown>>) => {
    const { status, error } = await answer;
    return [status, ((error?.details.errors ?? []) as { field: string }[]).map(({ field }) => field)];
  };
  const free = await evaluate('随便');
  expect([free.status, free.error?.message]).toEqual([400, expect.stringContaining('服务评价（service，第十七条）')]);
  expect(await fields(evaluate('service'))).toEqual([400, Object.keys(say.SERVICE)]);
  expect(await fields(evaluate('service', { ...say.SERVICE, 'performance.content': '无' }))).toEqual([
    400,
    ['performance.content'],
  ]);
  expect((await evaluate('service', say.SERVICE)).status).toBe(201);
});

test('no kind is taken that the regulation does not name, and no row that says nothing', async () => {
  const { cast } = all.world;
  const as = (body: string) => cast.as(body === 'applicant' || body === 'contractor' ? body : cast.speaker(body), DAY);
  const book = await Book.read(cast.anybody, town.jurisdiction.rulebook);
  const { projects, departments } = all.things.own;
  const scene = { book, project: String(projects), unit: String(departments), as };
  expect([await strangeKinds(scene), await strangeChoices(scene), await emptyRows(scene)]).toEqual([[], [], []]);
});

const TOLD = { refusals: 0, byRules: 0, events: new Set<string>() };

test.each(PEOPLE)(
  'what %s is told beforehand is what the act is told',
  async (person) => {
    const wrong: string[] = [];
    const client = all.world.cast.as(person, DAY);
    for (const { check, act } of judged()) {
      const id = String(all.things.own[act.path.split('/')[2] ?? '']);
      for (const body of bodiesOf(act)) {
        const what = `${act.method} ${act.path} ${JSON.stringify(body).slice(0, 60)}`;
        const before = await counted();
        const asked = await client.call<Checked>('POST', fill(check.path, id), body, {
          key: encodeURIComponent(`check-${what}`).slice(0, 200),
        });
        const after = await counted();
        const left = Object.keys(after).filter((table) => after[table] !== before[table]);
        if (asked.status !== 403 && left.length > 0) wrong.push(`${what} left something in ${left.join(', ')}`);
        const version = await versionOf(act, id);
        const answer = await client.call(act.method, fill(act.path, id), body, { version });
        const differs = difference(asked, answer);
        if (differs.length > 0)
          wrong.push(`${what}: ${differs.join(', ')} (${answer.status} ${answer.error?.message})`);
        TOLD.refusals += Number(answer.status >= 400);
        TOLD.byRules += Number(answer.status === 422);
        if (answer.status === 422) TOLD.events.add(`${act.method} ${act.path}`);
      }
    }
    expect(wrong).toEqual([]);
  },
  240_000,
);

test('the comparison met refusals by rules of many kinds', () => {
  expect(TOLD.byRules).toBeGreaterThan(8);
  expect(TOLD.events.size).toBeGreaterThan(4);
});
