/** How many statements an act costs: it reads what it asks about once, however often it asks. */

import { paperForm } from '../../seeds/story/paper';
import type { Case } from '../../seeds/story/work';
import { type Journey, openPlan, projectAt } from '../support/journey';
import { Play, type Shown, YEAR } from '../support/regulation/play';
import { type City, startCity } from '../support/regulation/world';
import * as say from '../support/statements';
import { startWorld, type World } from '../support/world';

let world: World;
let journey: Journey;
beforeAll(async () => {
  world = await startWorld({ env: { DEBUG: 'knex:query' } });
  await openPlan(world.cast);
  journey = await projectAt(world.cast, 'draft');
  await journey.open('applicant', 'supplement');
}, 120_000);
afterAll(() => world?.stop());

const counted = (): number => world.server.output().match(/knex:query /g)?.length ?? 0;
/** What the server asked meanwhile, statement by statement. */
async function asked(server: { output(): string }, act: () => Promise<unknown>): Promise<string[]> {
  await settled(server);
  const before = server.output().length;
  await act();
  await settled(server);
  return (
    server
      .output()
      .slice(before)
      .match(/knex:query .*/g) ?? []
  );
}
/** Nothing was printed for a while: on a busy machine lines come late, and must not count for the next act. */
async function settled({ output }: { output(): string } = world.server): Promise<void> {
  for (let before = -1; output().length !== before; ) {
    before = output().length;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** Statements of one act, from the login of the request to the last line of its answer. */
async function costOf(account: string, step: string, facts: say.Statement): Promise<number> {
  const path = `/api/cases/${journey.cases.supplement}`;
  const { version } = await journey.as(journey.applicant).get<Case>(path);
  await settled();
  const before = counted();
  await journey.as(account).post(`${path}/act`, { step, result: 'agree', facts }, { version });
  await settled();
  return counted() - before;
}

test.each<[string, string, string, say.Statement, number]>([
  ['opens what two are asked for', 'applicant', 'apply', say.SUPPLEMENT, 60],
  ['leaves its step open', 'lead', 'review', say.SUPPLEMENT_REVIEW, 45],
  ['opens the next', 'finance', 'review', say.SUPPLEMENT_REVIEW, 55],
])('an act that %s', async (_words, account, step, facts, most) => {
  const cost = await costOf(account, step, facts);
  expect(cost).toBeGreaterThan(10);
  expect(cost).toBeLessThanOrEqual(most);
});

describe('in a city with a plan decided on as a whole', () => {
  const DRAFTS = 5;
  let city: City;
  let play: Play;
  let plan: string;
  let project = '';
  beforeAll(async () => {
    city = await startCity({ DEBUG: 'knex:query' });
    play = new Play(city.cast);
    plan = (await play.as('lead').post<{ documentId: string }>('/api/annual-plans', { year: YEAR })).documentId;
    for (let count = 1; count <= DRAFTS; count += 1) project = await play.drafted(`项目${count}`);
  }, 180_000);
  afterAll(() => city?.stop());

  test('issuing it reads the plan and its sums once, however many projects it lists', async () => {
    const { version } = await play.as('finance').get<{ version: number }>(`/api/annual-plans/${plan}`);
    await play.as('finance').post(`/api/annual-plans/${plan}/set-total`, { amount: '99999999' }, { version });
    const opened = await play.as('lead').post<Shown>(`/api/annual-plans/${plan}/cases`, { procedure: 'annual-plan' });
    const about = opened.documentId;
    await play.act('lead', about, 'compile');
    for (const account of ['finance', 'development-reform']) await play.act(account, about, 'consent');
    await play.as('government').post('/api/materials', paperForm({ kind: 'consent-letter', case: about }, '同意函'));
    await play.act('government', about, 'approve', { facts: { 'sample.conclusion': '同意' } });
    const statements = await asked(city.server, () => play.act('lead', about, 'issue'));
    const sums = statements.filter((one) =>
      /select \* from .plan_entries. where .plan_id. = \S+ and .state. in/.test(one),
    );
    const listed = statements.filter((one) => /update .plan_entries. set/.test(one));
    expect(listed).toHaveLength(DRAFTS);
    // once before the listing, once after it, and once for the page that is read before the act
    expect(sums.length).toBeLessThanOrEqual(3);
  });

  test('choosing between two procedures reads the project once', async () => {
    const change = { project, title: '变更', facts: {} };
    const statements = await asked(city.server, () => play.as('applicant').call('POST', '/api/changes', change));
    const reading = (table: string) => statements.filter((one) => new RegExp(`from .${table}. `).test(one));
    for (const table of ['materials', 'ledgers']) expect(reading(table)).toHaveLength(1);
    // a command is heard to its end: once for the choice, the others for the case it would open and its first step
    const ofProject = reading('case_steps').filter((one) => one.includes('.`project_id` in'));
    expect(ofProject.length).toBeLessThanOrEqual(4);
  });
});
