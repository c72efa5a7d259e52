/** The rulebooks read, searched and compared over HTTP; and a case tried with rows of registers. */
import type { Client } from '../../seeds/client';
import { DAY } from '../support/journey';
import { startWorld, type World } from '../support/world';

interface Hit {
  rulebook: string;
  rule: string;
  article: string;
  title: string;
  snippet: string;
  kind: string;
}
interface Item {
  rule: string | null;
  title: string;
  bodies?: string[];
  within?: { amount: number; unit: string };
  tests?: { fact: string; operator: string; operand: { value: number } }[];
}
interface Comparison {
  rulebooks: { id: string; facts: { id: string }[] }[];
  rows: { id: string; title?: string; cells: Item[][] }[];
}

let world: World;
let leader: Client;
beforeAll(async () => {
  world = await startWorld();
  leader = world.cast.as('lead', DAY);
}, 120_000);
afterAll(() => world?.stop());

const OWN = 'erenhot';
const get = <T>(path: string) => leader.call<T>('GET', `/api/rulebooks${path}`);
const search = async (query: string) => (await get<Hit[]>(`/search?${query}`)).data ?? [];

describe('search', () => {
  test('by words finds title and passage', async () => {
    const hits = await search(`rulebook=${OWN}&q=${encodeURIComponent('备案')}`);
    expect(hits.map(({ rule }) => rule)).toContain('EL-18d.file');
    expect(hits.every(({ title, snippet }) => `${title}${snippet}`.includes('备案'))).toBe(true);
  });

  test('by a figure as the law writes it', async () => {
    expect((await search(`rulebook=${OWN}&q=10%25`)).map(({ rule }) => rule)).toContain('EL-18b');
  });

  test.each(['第十八条', '十八', '18', '第18条'])('by article %s', async (article) => {
    const hits = await search(`rulebook=${OWN}&article=${encodeURIComponent(article)}`);
    expect(hits.length).toBeGreaterThan(3);
    expect(hits.every((hit) => hit.article.includes('第十八条'))).toBe(true);
  });

  test('by id, kind, body and topic', async () => {
    expect((await search('q=EL-18b'))[0]).toMatchObject({ rulebook: OWN, rule: 'EL-18b' });
    expect((await search(`rulebook=${OWN}&kind=target`)).every(({ kind }) => kind === 'target')).toBe(true);
    expect((await search(`rulebook=${OWN}&topic=change&body=contractor`)).map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['EL-18d', 'EL-18d.request']),
    );
  });

  test('all words must be there, and nothing is found for what nobody wrote', async () => {
    expect(await search(`q=${encodeURIComponent('备案 独角兽')}`)).toEqual([]);
  });

  test.each(['page=0', 'page=x', 'nothing=1', `q=${'x'.repeat(101)}`])('refuses %s', async (query) => {
    expect((await get(`/search?${query}`)).status).toBe(400);
  });
});

describe('comparison', () => {
  test('tells who, in which order, up to which figure, and leaves empty what is not regulated', async () => {
    const { data } = await get<Comparison>(`/comparison?ids=${OWN}&topic=change`);
    const row = (id: string) => data?.rows.find((one) => one.id === id)?.cells[0] ?? [];
    expect(row('steps.change').map(({ rule }) => rule)).toEqual([
      'EL-18d.request',
      'EL-18d.confirm',
      'EL-18d.file',
      'EL-18d',
    ]);
    const figures = row('figures').find(({ rule }) => rule === 'EL-18b')?.tests ?? [];
    expect(figures).toContainEqual({ fact: 'change.cumulativeRatio', operator: 'at-most', operand: { value: 0.1 } });
    // the reading that was not chosen is not compared
    expect(figures.map(({ fact }) => fact)).not.toContain('change.ratio');
    expect(data?.rulebooks[0]?.facts.map(({ id }) => id)).toContain('change.cumulativeRatio');
    expect(data?.rows.every(({ cells }) => cells.length === 1)).toBe(true);
  });

  test('has a cell for every regulation asked for, in their order', async () => {
    const all = (await get<{ id: string }[]>('')).data?.map(({ id }) => id) ?? [];
    const { data } = await get<Comparison>(`/comparison?ids=${all.join(',')}&procedure=acceptance`);
    expect(data?.rulebooks.map(({ id }) => id)).toEqual(all);
    expect(data?.rows.every(({ cells }) => cells.length === all.length)).toBe(true);
  });

  test('who adjusts on his own decides, too', async () => {
    const all = (await get<{ id: string }[]>('')).data?.map(({ id }) => id) ?? [];
    const { data } = await get<Comparison>(`/comparison?ids=${all.join(',')}&procedure=change`);
    const deciders = data?.rows.find(({ id }) => id === 'deciders')?.cells ?? [];
    expect(all.filter((_, index) => !deciders[index]?.length)).toEqual([]);
    expect(all.length).toBeGreaterThan(1);
  });

  test.each([
    ['', 400],
    ['?topic=change', 400],
    [`?ids=${OWN}`, 400],
    [`?ids=${OWN}&topic=change&procedure=change`, 400],
    ['?ids=a,b,c,d,e,f&topic=change', 400],
    ['?ids=atlantis&topic=change', 404],
    [`?ids=${OWN}&topic=weather`, 404],
    [`?ids=${OWN}&procedure=__proto__`, 404],
  ])('%s is %i', async (query, status) => {
    expect((await get(`/comparison${query}`)).status).toBe(status);
  });
});

test('a graph has one node a step, and a way back to the first where none is named', async () => {
  const { data } = await get<{ procedures: { id: string; graph: { nodes: { id: string }[]; edges: unknown[] } }[] }>(
    `/${OWN}`,
  );
  const graph = data?.procedures.find(({ id }) => id === 'annual-needs')?.graph;
  const ids = graph?.nodes.map(({ id }) => id) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.indexOf('first-review')).toBeLessThan(ids.indexOf('second-review'));
  expect(graph?.edges).toContainEqual({ from: 'second-review', to: 'declare', kind: 'return' });
});

describe('rows of registers in a trial', () => {
  const evaluate = (records: Record<string, unknown>) =>
    leader.call<{ findings: { rule: string; outcome: string }[] }>('POST', `/api/rulebooks/${OWN}/evaluate`, {
      event: 'change.request',
      date: '2026-05-10',
      facts: {
        'project.baseline': '2000000.00',
        'project.baselineOn': '2026-01-10',
        'change.added': '100000.00',
        'change.removed': '100000.00',
        'change.goalsUnchanged': true,
        'change.ground': 'technical',
      },
      records,
    });
  const outcome = async (records: Record<string, unknown>) =>
    (await evaluate(records)).data?.findings.find(({ rule }) => rule === 'EL-18b')?.outcome;
  const earlier = (moved: unknown) => ({ changes: [{ moved, state: 'applied', on: '2026-03-01' }] });

  test('amounts are read in yuan, as among the facts', async () => {
    expect(await outcome(earlier('100000.00'))).toBe('satisfied');
    expect(await outcome(earlier('10万元'))).toBe('satisfied');
    expect(await outcome(earlier('100000.01'))).toBe('violated');
  });

  test('what cannot be read, and a register nobody knows, is named', async () => {
    const bad = await evaluate(earlier('abc'));
    expect([bad.status, JSON.stringify(bad.error?.details)]).toEqual([
      400,
      expect.stringContaining('records.changes.0.moved'),
    ]);
    expect((await evaluate({ unicorns: [{}] })).status).toBe(400);
  });
});
