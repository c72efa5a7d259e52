/** How many statements an act costs: it reads what it asks about once, however often it asks. */
import type { Case } from '../../seeds/story/work';
import { type Journey, openPlan, projectAt } from '../support/journey';
import * as say from '../support/statements';
import { startWorld, type World } from '../support/world';

let world: World;
let journey: Journey;
beforeAll(async () => {
  world = await startWorld({ env: { DEBUG: 'knex:query' } });
  await openPlan(world.cast);
  journey = await projectAt(world.cast, 'declared');
  await journey.open('applicant', 'supplement');
}, 120_000);
afterAll(() => world?.stop());

const counted = (): number => world.server.output().match(/knex:query /g)?.length ?? 0;
const settled = () => new Promise((resolve) => setTimeout(resolve, 200));

/** Statements of one act, from the login of the request to the last line of its answer. */
async function costOf(account: string, step: string, facts: say.Statement): Promise<number> {
  const path = `/api/cases/${journey.cases.supplement}`;
  const { version } = await journey.as('lead').get<Case>(path);
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
