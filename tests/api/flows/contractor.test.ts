/**
 * A contractor who was chosen after reviews, budget and award: of what came before him no door tells anything, and of
 * what he has a part in every door does.
 */
import type { Client } from '../../../seeds/client';
import { heilongjiang } from '../../../seeds/people/heilongjiang';
import { yearPlan } from '../../../seeds/scenarios/heilongjiang';
import { course } from '../../../seeds/scenarios/heilongjiang/course';
import { Tale } from '../../../seeds/story/tale';
import { tell } from '../../../seeds/story/teller';
import { type Stage, startStage } from '../../support/stage';

let stage: Stage;
let tale: Tale;
let project: string;
beforeAll(async () => {
  stage = await startStage(heilongjiang, course);
  const { where } = stage;
  const hero = { serial: 81, name: '承建单位可见范围试验', unit: 1, amount: 300, planYear: 2026 };
  tale = new Tale(where, hero).along('building');
  await tell([...yearPlan(where.cast, where.book, 2026), ...tale.scenes.splice(0)], () => undefined);
  project = tale.walk.project;
}, 240_000);
afterAll(() => stage?.stop());

const as = (account: string): Client => stage.where.cast.as(account, tale.walk.on);
const contractor = (): Client => as(tale.walk.part.contractor);

interface Entry {
  entity: string;
  entityId: string;
  department: string;
}
interface Row {
  documentId: string;
}
interface Page {
  baselineAmount: string | null;
  money: Record<string, string | null>;
  facts: Record<string, unknown>;
}
async function history(client: Client): Promise<Entry[]> {
  const found: Entry[] = [];
  for (let page = 1; ; page += 1) {
    const rows = await client.get<Entry[]>(
      `/api/projects/${project}/history?pagination[page]=${page}&pagination[pageSize]=100`,
    );
    found.push(...rows);
    if (rows.length < 100) return found;
  }
}
const rows = (client: Client, resource: string): Promise<Row[]> =>
  client.get<Row[]>(`/api/${resource}?filters[project][$eq]=${project}&pagination[pageSize]=100`);

const PAGES: Record<string, string> = {
  case: 'cases',
  material: 'materials',
  contract: 'contracts',
  payment: 'payments',
};

test('what history tells him of can be opened; the unit is told of more', async () => {
  const [his, all] = [await history(contractor()), await history(as(tale.walk.part.applicant))];
  expect(his.length).toBeGreaterThan(0);
  expect(his.length).toBeLessThan(all.length);
  for (const { entity, entityId } of his.filter((entry) => PAGES[entry.entity])) {
    const { status } = await contractor().call('GET', `/api/${PAGES[entity]}/${entityId}`);
    expect([entity, status]).toEqual([entity, 200]);
  }
  const his404: string[] = [];
  for (const { entity, entityId } of all.filter((entry) => entry.entity === 'case'))
    if ((await contractor().call('GET', `/api/cases/${entityId}`)).status === 404) his404.push(`${entity} ${entityId}`);
  expect(his404.length).toBeGreaterThan(2);
  expect(his.map(({ entity, entityId }) => `${entity} ${entityId}`).filter((one) => his404.includes(one))).toEqual([]);
});

test.each(['cases', 'opinions', 'materials', 'contracts', 'payments', 'records'])(
  'the list of %s',
  async (resource) => {
    const [his, all] = [await rows(contractor(), resource), await rows(as('auditor'), resource)];
    const known = new Set(all.map(({ documentId }) => documentId));
    expect(his.every(({ documentId }) => known.has(documentId))).toBe(true);
    for (const { documentId } of all) {
      const { status } = await contractor().call('GET', `/api/${resource}/${documentId}`);
      expect([documentId, status === 200]).toEqual([documentId, his.some((row) => row.documentId === documentId)]);
    }
  },
);

test('no paper of a case that is not his is handed to him', async () => {
  const papers = await rows(as('auditor'), 'materials');
  const his = new Set((await rows(contractor(), 'materials')).map(({ documentId }) => documentId));
  const closed = papers.filter(({ documentId }) => !his.has(documentId));
  expect(closed.length).toBeGreaterThan(3);
  for (const { documentId } of closed)
    expect((await contractor().call('GET', `/api/materials/${documentId}/file`)).status).toBe(404);
});

test('the page of the project tells him his contract, not what was reviewed, budgeted and decided', async () => {
  const his = await contractor().get<Page>(`/api/projects/${project}`);
  const all = await as('lead').get<Page>(`/api/projects/${project}`);
  expect(his).toMatchObject({ baselineAmount: null, money: { budget: null, baseline: null } });
  expect(his.money.contracted).toBe(all.money.contracted);
  const stated = (facts: Page['facts']) =>
    Object.keys(facts).filter((id) => /^(review|decision|feasibility|design)\./.test(id));
  expect(stated(his.facts)).toEqual([]);
  const standing = await contractor().get<{ duties: { by: string[] }[]; cases: Row[] }>(
    `/api/projects/${project}/standing`,
  );
  expect(standing.duties.every(({ by }) => by.includes('contractor'))).toBe(true);
  const seen = new Set((await rows(contractor(), 'cases')).map(({ documentId }) => documentId));
  expect(standing.cases.every(({ documentId }) => seen.has(documentId))).toBe(true);
});

test('of what he cannot see he is told the same as of what is not there, whatever he sends', async () => {
  const all = await rows(as('auditor'), 'cases');
  const his = new Set((await rows(contractor(), 'cases')).map(({ documentId }) => documentId));
  const closed = String(all.find(({ documentId }) => !his.has(documentId))?.documentId);
  const ABSENT = 'a'.repeat(24);
  const bodies = [
    {},
    { step: 'x', result: 'nothing' },
    { step: 'conclude', result: 'agree', facts: {} },
    { version: 99 },
  ];
  for (const verb of ['act', 'check'])
    for (const body of bodies)
      for (const version of [undefined, 1, 99]) {
        const said = async (id: string) => {
          const { status, error } = await contractor().call('POST', `/api/cases/${id}/${verb}`, body, { version });
          return [status, error?.message, error?.details];
        };
        expect(await said(closed)).toEqual(await said(ABSENT));
      }
});
