/** Money while eight people work on it at random: never out of order at any moment, and at the end what was acknowledged, to the fen. */
import { setTimeout as pause } from 'node:timers/promises';
import { atOnce, isDone } from '../support/at-once';
import { budget, type Ledger, ledgerOf, refund, serial } from '../support/books';
import { select } from '../support/database';
import { BUDGET_FEN, CONTRACT_FEN, type Journey, openPlan, projectAt } from '../support/journey';
import { randomOf } from '../support/random';
import { startWorld, type World } from '../support/world';

const WORKERS = 8;
const ACTS = 50;
const FIRST = 1_000;
const LOOK_EVERY_MS = 25;
let world: World;
const journeys: Journey[] = [];
/** project → what it should come to, from the acknowledged acts alone */
const replay = new Map<string, Ledger>();

beforeAll(async () => {
  world = await startWorld();
  await openPlan(world.cast);
  for (let count = 0; count < 3; count += 1) {
    const journey = await projectAt(world.cast, 'contracted');
    await journey.pay(serial(), FIRST);
    journeys.push(journey);
    replay.set(journey.project, { budget: BUDGET_FEN, contracted: CONTRACT_FEN, paid: FIRST });
  }
}, 180_000);
afterAll(() => world?.stop());

type Kind = 'pay' | 'refund' | 'raise' | 'cut';
const KINDS: Kind[] = ['pay', 'pay', 'refund', 'raise', 'cut'];
const does: Record<Kind, (journey: Journey, amount: number) => ReturnType<Journey['pay']>> = {
  pay: (journey, amount) => journey.pay(serial(), amount),
  refund,
  raise: (journey, amount) => budget(journey, amount),
  cut: (journey, amount) => budget(journey, -amount),
};
const books: Record<Kind, (ledger: Ledger, amount: number) => void> = {
  pay: (ledger, amount) => {
    ledger.paid += amount;
  },
  refund: (ledger, amount) => {
    ledger.paid -= amount;
  },
  raise: (ledger, amount) => {
    ledger.budget += amount;
  },
  cut: (ledger, amount) => {
    ledger.budget -= amount;
  },
};

async function act(random: (below: number) => number): Promise<number> {
  const journey = journeys[random(journeys.length)] as Journey;
  const kind = KINDS[random(KINDS.length)] as Kind;
  const amount = 1 + random(40_000_000);
  const answer = await does[kind](journey, amount);
  if (isDone(answer)) books[kind](replay.get(journey.project) as Ledger, amount);
  return answer.status;
}

const BREACHES = [
  'select * from ledgers where not (0 <= paid and paid <= contracted and contracted <= budget)',
  'select project_id from ledgers l where paid <> (select coalesce(sum(amount), 0) from payments p where p.project_id = l.project_id)',
  'select project_id from ledgers l where budget <> (select coalesce(sum(amount), 0) from budgets b where b.project_id = l.project_id)',
];

test(`${WORKERS * ACTS} acts of ${WORKERS} people`, async () => {
  const answered: Record<number, number> = {};
  const breaches: unknown[] = [];
  let isOver = false;
  let looks = 0;
  const reader = (async () => {
    for (; !isOver; looks += 1) {
      for (const sql of BREACHES) breaches.push(...(await select(world.database, sql)));
      // the driver of SQLite is synchronous: without a pause nobody else would get a turn
      await pause(LOOK_EVERY_MS);
    }
  })();
  const work = atOnce(WORKERS, async (worker) => {
    const random = randomOf(2026 + worker);
    for (let count = 0; count < ACTS; count += 1) {
      const status = await act(random);
      answered[status] = (answered[status] ?? 0) + 1;
    }
  });
  await work.finally(() => {
    isOver = true;
  });
  await reader;
  console.info(`conservation: ${JSON.stringify(answered)}, ${looks} looks in between`);
  expect(breaches).toEqual([]);
  expect(Object.keys(answered).filter((status) => !['201', '409', '422'].includes(status))).toEqual([]);
  // both ways must have been tried for this to mean anything
  expect([answered[201], answered[422]].every((count) => Number(count) > 20)).toBe(true);
  for (const journey of journeys) expect(await ledgerOf(world.database, journey)).toEqual(replay.get(journey.project));
}, 240_000);

test('the server’s own check of its books agrees', async () => {
  const told = await world.cast.as('auditor', '2026-03-02').get<{ intact: boolean }>('/api/dashboards/conservation');
  expect(told).toMatchObject({ intact: true, differences: [] });
});
