/** 试算: the engine behind the login, with facts typed by hand; and the closed grammar of lists. */
import type { Client } from '../../seeds/client';
import { DAY } from '../support/journey';
import { startWorld, type World } from '../support/world';

interface Found {
  rule: string;
  article: string;
  title: string;
  severity: string;
  outcome: string;
  missing: string[];
}
let world: World;
let lead: Client;
beforeAll(async () => {
  world = await startWorld();
  lead = world.cast.as('lead', DAY);
}, 120_000);
afterAll(() => world?.stop());

const CHANGE = {
  'project.baseline': '2000000.00',
  'change.movedBefore': '0.00',
  'change.goalsUnchanged': true,
  'change.ground': 'technical',
  'change.aspects': ['technical'],
  'change.reason': '优化',
};
/** As much is taken away as is added: the size of the project stays. */
const moving = (yuan: string) => ({ ...CHANGE, 'change.added': yuan, 'change.removed': yuan });
const evaluate = (facts: Record<string, unknown>, event = 'change.request', client = lead) =>
  client.call<{ findings: Found[] }>('POST', '/api/rulebooks/erenhot/evaluate', { event, date: '2026-05-10', facts });

async function finding(rule: string, facts: Record<string, unknown>, event?: string): Promise<Found> {
  const answer = await evaluate(facts, event);
  const found = answer.data?.findings.find((one) => one.rule === rule);
  if (!found) throw new Error(`${rule} is not among ${JSON.stringify(answer.error ?? answer.data)}`);
  return found;
}

describe('ten percent of 2,000,000', () => {
  test.each([
    ['199999.99', 'satisfied'],
    ['200000.00', 'satisfied'],
    ['200000.01', 'violated'],
    ['20万元', 'satisfied'],
  ])('%s is %s', async (added, outcome) => {
    expect(await finding('EL-18b', moving(added))).toMatchObject({
      outcome,
      severity: 'block',
      article: '第十八条',
    });
  });

  test('what nobody has stated is undetermined, and named', async () => {
    const found = await finding('EL-18b', CHANGE);
    expect(found.outcome).toBe('undetermined');
    expect(found.missing).toContain('change.added');
  });

  test('the other way is offered exactly when this one is closed', async () => {
    expect((await finding('EL-18e', moving('200000.01'))).outcome).toBe('satisfied');
    expect((await finding('EL-18e', moving('200000.00'))).outcome).toBe('not-applicable');
  });
});

describe('what cannot be understood is refused and named', () => {
  test.each([['1e5'], ['1,234.5x'], ['0.001'], ['NaN'], ['abc'], [true], [['1']], ['-'], ['99999999999999999999']])(
    'money %p',
    async (added) => {
      const answer = await evaluate({ ...CHANGE, 'change.added': added });
      expect(answer.status).toBe(400);
      expect(JSON.stringify(answer.error?.details)).toContain('change.added');
    },
  );

  test.each([['change.nothing'], ['__proto__x'], ['constructor'], ['toString'], ['hasOwnProperty']])(
    'fact %s',
    async (fact) => {
      const answer = await evaluate({ ...CHANGE, [fact]: '1' });
      expect(answer.status).toBe(400);
      expect(JSON.stringify(answer.error?.details)).toContain(fact);
    },
  );

  test('the key __proto__ in the body', async () => {
    const response = await fetch(`${world.server.url}/api/rulebooks/erenhot/evaluate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${lead.token}` },
      body: '{"event":"change.request","date":"2026-05-10","facts":{"__proto__":{"change.added":"1"}}}',
    });
    expect([200, 400]).toContain(response.status);
    if (response.status === 200) expect(await response.text()).not.toContain('"actual":100');
  });

  test.each([['change.nothing'], ['constructor'], [''], ['__proto__']])('event %p', async (event) => {
    expect((await evaluate(CHANGE, event)).status).toBe(400);
  });

  test('a choice that is none, a date that is none', async () => {
    expect((await evaluate({ ...CHANGE, 'change.ground': 'mood' })).status).toBe(400);
    const body = { event: 'change.request', date: '2026-02-30', facts: {} };
    expect((await lead.call('POST', '/api/rulebooks/erenhot/evaluate', body)).status).toBe(400);
  });

  test('a rulebook that is none', async () => {
    for (const id of ['atlantis', 'constructor', '__proto__']) {
      const answer = await lead.call('POST', `/api/rulebooks/${id}/evaluate`, {
        event: 'change.request',
        date: DAY,
        facts: {},
      });
      expect(answer.status).toBe(404);
    }
  });
});

describe('evaluating decides nothing', () => {
  test('and leaves nothing behind', async () => {
    const counts = () => world.database('projects').count({ n: '*' }).first();
    const before = await counts();
    await evaluate(moving('1.00'));
    expect(await counts()).toEqual(before);
  });

  test('a reading switched next door changes nothing here', async () => {
    const [next] = await world.admin.get<{ documentId: string; version: number }[]>(
      '/api/jurisdictions?filters[code][$eq]=neighbour',
    );
    if (!next) throw new Error('no neighbour');
    await world.admin.put(
      `/api/jurisdictions/${next.documentId}`,
      { readings: { 'change-basis': 'single' } },
      { version: next.version },
    );
    const facts = { ...moving('100000.00'), 'change.movedBefore': '150000.00' };
    expect((await finding('EL-18b', facts)).outcome).toBe('violated');
  });
});

describe('lists', () => {
  test.each([
    'filters[nothing][$eq]=1',
    'filters[name][$regex]=a',
    'filters[facts][$contains]=a',
    'filters[department][password][$eq]=a',
    'filters[$or][0][nothing][$eq]=a',
    'filters[name][$eq][x]=1',
    'filters[planYear][$eq]=soon',
    'sort=nothing',
    'sort=facts',
    'sort=department.bodies',
    'populate=nothing',
    'fields=nothing',
    'where[name]=a',
    'pagination[page]=0',
    'pagination[page]=-1',
    'pagination[pageSize]=x',
    'pagination[limit]=x',
    'pagination[limit]=5&pagination[page]=2',
    '_q=%00',
  ])('refuse %s', async (query) => {
    const answer = await lead.call('GET', `/api/projects?${query}`);
    expect([answer.status, answer.error?.name]).toEqual([400, 'BadInput']);
  });

  test('give at most a hundred rows', async () => {
    const answer = await lead.call('GET', '/api/projects?pagination[pageSize]=100000');
    expect(answer.meta.pagination).toMatchObject({ page: 1, pageSize: 100 });
  });

  test('take % and _ for what they are', async () => {
    const applicant = world.cast.as('applicant', DAY);
    const project = (name: string) =>
      applicant.post('/api/projects', { name, planYear: 2026, totalAmount: '100', facts: {} });
    for (const name of ['进度100%达标', '进度100分达标', 'a_b', 'axb']) await project(name);
    const names = async (words: string) =>
      (
        await applicant.get<{ name: string }[]>(`/api/projects?filters[name][$contains]=${encodeURIComponent(words)}`)
      ).map(({ name }) => name);
    expect(await names('100%')).toEqual(['进度100%达标']);
    expect(await names('a_b')).toEqual(['a_b']);
  });
});

test('a day that has not come is no day of what happened: refused among facts and in rows, plans and limits are taken', async () => {
  const ask = (facts: Record<string, unknown>) =>
    world.cast.as('lead', DAY).call('POST', '/api/rulebooks/erenhot/evaluate', {
      event: 'compliance.check',
      date: '2026-05-10',
      facts,
    });
  const fields = async (facts: Record<string, unknown>) => {
    const { status, error } = await ask(facts);
    return [status, ...((error?.details?.errors as { field: string }[] | undefined) ?? []).map(({ field }) => field)];
  };
  expect(await fields({ 'project.acceptedOn': '2026-05-10', 'rectification.dueOn': '2026-12-31' })).toEqual([200]);
  expect(await fields({ 'project.acceptedOn': '2026-05-11' })).toEqual([400, 'facts.project.acceptedOn']);
  const row = (day: string) => ({ records: { 'security-test': [{ 'securityTest.testedOn': day }] } });
  expect(await fields(row('2026-05-10'))).toEqual([200]);
  expect(await fields(row('2026-05-11'))).toEqual([400, 'records.security-test.0.securityTest.testedOn']);
});
