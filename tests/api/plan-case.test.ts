/** A year's plan decided on as a whole: compiled, consented to, approved and issued as a case of its own. */
import { paperForm } from '../../seeds/story/paper';
import { DAY, Play, type Shown, YEAR } from '../support/regulation/play';
import { type City, startCity } from '../support/regulation/world';

interface Entry {
  state: string;
  source: string;
  project: { documentId: string; stage: string };
}
interface PlanShown {
  documentId: string;
  version: number;
  state: string;
  compiledOn: string | null;
  entries: Entry[];
  cases: { documentId: string; state: string; holders: { step: string; by: string[] }[] }[];
  actions: { event: string; allowed: boolean; procedure?: string }[];
}

let city: City;
let play: Play;
let plan: string;
let about: string;
const projects: string[] = [];
const shown = (account = 'lead') => play.as(account).get<PlanShown>(`/api/annual-plans/${plan}`);
const states = (one: Shown) => Object.fromEntries(one.steps.map(({ id, state }) => [id, state]));

beforeAll(async () => {
  city = await startCity();
  play = new Play(city.cast);
  const opened = await play.as('lead').post<PlanShown>('/api/annual-plans', { year: YEAR });
  plan = opened.documentId;
  for (const name of ['项目一', '项目二']) projects.push(await play.drafted(name));
}, 120_000);
afterAll(() => city?.stop());

test('opened on the plan by the lead alone; it shows there, with who holds it', async () => {
  expect((await shown()).compiledOn).toBe(DAY);
  expect((await shown()).actions).toEqual([expect.objectContaining({ event: 'annual-plan.open', allowed: true })]);
  const path = `/api/annual-plans/${plan}/cases`;
  const refused = await play.as('finance').call('POST', path, { procedure: 'annual-plan' });
  expect(refused.status).toBe(403);
  const foreign = await play.as('lead').call('POST', path, { procedure: 'annual-needs' });
  expect(foreign.status).toBe(400);
  const opened = await play.as('lead').post<Shown>(path, { procedure: 'annual-plan' });
  about = opened.documentId;
  expect(opened).toMatchObject({ project: null, plan: { documentId: plan, year: YEAR } });
  const again = await play.as('lead').call('POST', path, { procedure: 'annual-plan' });
  expect(again.status).toBe(409);
  const { cases } = await shown();
  expect(cases).toEqual([
    expect.objectContaining({
      documentId: about,
      holders: [expect.objectContaining({ step: 'compile', by: ['lead'] })],
    }),
  ]);
  const listed = await play
    .as('lead')
    .get<{ documentId: string; plan: { year: number } }[]>(`/api/cases?filters[plan][documentId][$eq]=${plan}`);
  expect(listed).toEqual([expect.objectContaining({ documentId: about, plan: { documentId: plan, year: YEAR } })]);
});

test('units and contractors see neither the case nor its opinions', async () => {
  for (const account of ['applicant', 'contractor']) {
    expect((await play.as(account).call('GET', `/api/cases/${about}`)).status).toBe(404);
    expect(await play.as(account).get<unknown[]>(`/api/opinions?filters[case][$eq]=${about}`)).toEqual([]);
  }
  expect((await shown('applicant')).cases).toEqual([]);
});

test('two consent, each on its own to-do list; a return ends the round and asks both again', async () => {
  expect(states(await play.act('lead', about, 'compile'))).toMatchObject({ compile: 'done', consent: 'open' });
  const todo = async (account: string) =>
    play
      .as(account)
      .get<
        { documentId: string; version: number; plan: { year: number } | null; project: unknown; stepTitle: string }[]
      >('/api/opinions?filters[state][$eq]=pending');
  const [mine] = await todo('finance');
  expect(mine).toMatchObject({ plan: { year: YEAR }, project: null, stepTitle: '征求意见' });
  const answer = await play
    .as('finance')
    .call('POST', `/api/opinions/${mine?.documentId}/issue`, { result: 'agree' }, { version: mine?.version });
  expect(answer.status).toBe(200);
  expect(await todo('finance')).toEqual([]);
  await play.act('development-reform', about, 'consent', { result: 'return', comment: '金额不实' });
  const back = await play.caseOf(about);
  expect(states(back)).toMatchObject({ compile: 'open', consent: 'returned' });
  await play.act('lead', about, 'compile');
  for (const account of ['finance', 'development-reform']) await play.act(account, about, 'consent');
});

test('approved with its paper and a stated conclusion, by the government alone', async () => {
  expect((await play.try('lead', about, 'approve')).status).toBe(403);
  const bare = await play.try('government', about, 'approve');
  expect([bare.status, bare.error?.details.findings?.map(({ rule }) => rule)]).toEqual([422, ['SA-5']]);
  await play.as('government').post('/api/materials', paperForm({ kind: 'consent-letter', case: about }, '同意函'));
  const approved = await play.act('government', about, 'approve', { facts: { 'sample.conclusion': '同意' } });
  expect(states(approved)).toMatchObject({ approve: 'done', issue: 'open' });
});

test('issued: never above the total; then every draft is listed and the plan closed', async () => {
  const { version } = await shown();
  await play.as('finance').post(`/api/annual-plans/${plan}/set-total`, { amount: '199999' }, { version });
  const above = await play.try('lead', about, 'issue');
  expect([above.status, above.error?.details.findings?.map(({ rule }) => rule)]).toEqual([422, ['SA-4e']]);
  const finalise = await play
    .as('lead')
    .call('POST', `/api/annual-plans/${plan}/finalise`, {}, { version: (await shown()).version });
  expect(finalise.status).toBe(422);
  await play
    .as('finance')
    .post(`/api/annual-plans/${plan}/set-total`, { amount: '200000' }, { version: (await shown()).version });
  const byVerb = await play
    .as('lead')
    .call('POST', `/api/annual-plans/${plan}/finalise`, {}, { version: (await shown()).version });
  expect([byVerb.status, byVerb.error?.message]).toEqual([409, '年度计划经“年度计划编制”办结后定稿（第四条）。']);
  const issued = await play.act('lead', about, 'issue');
  expect(issued.state).toBe('done');
  const closed = await shown();
  expect(closed.state).toBe('finalised');
  expect(closed.entries.map(({ state, project }) => [state, project.stage])).toEqual([
    ['listed', 'planned'],
    ['listed', 'planned'],
  ]);
  expect(closed.actions).toEqual([]);
});

test('the duty to issue next year’s plan is done by it, and counts from the day', async () => {
  const duties = await play.as('lead').get<{ rule: string; period: string; state: string }[]>('/api/duties');
  const own = duties.filter(({ rule }) => rule === 'SA-4g');
  expect(own.find(({ period }) => period === '2025')).toMatchObject({ state: 'done', doneOn: DAY });
  expect(own.find(({ period }) => period === '2024')).toMatchObject({ state: 'overdue' });
});

test('what comes later is listed in the closed plan by a supplement', async () => {
  const project = await play.project('项目三');
  const supplement = await play.open('applicant', project, 'supplement');
  await play.act('applicant', supplement, 'apply');
  await play.act('lead', supplement, 'list');
  const entry = (await shown()).entries.find((one) => one.project.documentId === project);
  expect(entry).toMatchObject({ state: 'listed', source: 'supplement', project: { stage: 'planned' } });
});

test('the trail names the case and the plan, and stays whole', async () => {
  const entries = await play
    .as('auditor')
    .get<{ action: string; entityId: string; after: { step?: string } }[]>(
      '/api/audit-entries?pagination[pageSize]=100&sort=seq',
    );
  expect(entries.filter(({ action, entityId }) => action === 'annual-plan.open' && entityId === about)).toHaveLength(1);
  expect(await play.as('auditor').get('/api/audit-entries/verify')).toMatchObject({ intact: true });
});
