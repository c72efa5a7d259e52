/** The figures leaders look at: the targets of the year reached to the fen, and one report whatever its format. */
import { readXlsx } from 'hucre';
import { DAY, type Journey, openPlan, projectAt, YEAR } from '../support/journey';
import { startWorld, type World } from '../support/world';

interface Target {
  by: string;
  ratio: number;
  required: string;
  executedBy: string;
  reached: boolean | null;
  shortfall: string;
  recordedLater: string;
}
interface Execution {
  asOf: string;
  budget: string;
  currentBudget: string;
  recordedLater: string;
  executed: string;
  targets: Target[];
  series: { month: string; executed: string; cumulative: string }[];
}
let world: World;
let journey: Journey;
let paid = 0;

beforeAll(async () => {
  world = await startWorld();
  await openPlan(world.cast);
  journey = await projectAt(world.cast, 'contracted');
  // one fen more makes half of the year’s target no whole fen: what is missing is rounded up
  const second = await projectAt(world.cast, 'listed');
  await second.as('finance').post('/api/budgets', { project: second.project, year: YEAR, amount: '1' });
}, 120_000);
afterAll(() => world?.stop());

const TARGET = 200_000_001;
const HALF = 100_000_001;
const NINE_TENTHS = 180_000_001;

async function pay(amount: number, on: string): Promise<void> {
  paid += 1;
  const body = {
    project: journey.project,
    contract: journey.contract,
    number: `BK-${paid}`,
    amount: String(amount),
    paidOn: on,
  };
  await world.cast.as('finance', on).post('/api/payments', body);
}
const execution = (asOf: string, account = 'lead') =>
  world.cast.as(account, '2026-12-31').get<Execution>(`/api/dashboards/execution?year=${YEAR}&asOf=${asOf}`);
async function target(asOf: string, by: string): Promise<Partial<Target>> {
  const found = (await execution(asOf)).targets.find((one) => one.by === by);
  if (!found) throw new Error(`no target by ${by}`);
  const { required, executedBy, reached, shortfall } = found;
  return { required, executedBy, reached, shortfall };
}

describe('half by 30 July', () => {
  test('is asked of the whole of the initial budgets', async () => {
    const { budget, executed, targets } = await execution('2026-03-31');
    expect([budget, executed]).toEqual([String(TARGET), '0']);
    expect(targets.map(({ by, ratio, required }) => [by, ratio, required])).toEqual([
      ['2026-07-30', 0.5, String(HALF)],
      ['2026-10-30', 0.9, String(NINE_TENTHS)],
    ]);
  });

  test('one fen short on the day is missed, by one fen', async () => {
    await pay(HALF - 1, '2026-07-29');
    const short = { required: String(HALF), executedBy: String(HALF - 1), shortfall: '1' };
    expect(await target('2026-07-29', '2026-07-30')).toEqual({ ...short, reached: null });
    expect(await target('2026-07-30', '2026-07-30')).toEqual({ ...short, reached: false });
  });

  test('a payment of the next day comes too late for it', async () => {
    await pay(1, '2026-07-31');
    expect(await target('2026-07-31', '2026-07-30')).toMatchObject({ executedBy: String(HALF - 1), reached: false });
    expect((await execution('2026-07-31')).executed).toBe(String(HALF));
  });

  test('the fen that was missing, paid on the day, reaches it', async () => {
    await pay(1, '2026-07-30');
    expect(await target('2026-07-30', '2026-07-30')).toMatchObject({
      executedBy: String(HALF),
      reached: true,
      shortfall: '0',
    });
  });

  test('an adjusted budget moves no target', async () => {
    const body = { project: journey.project, year: YEAR, amount: '50000000', kind: 'adjust', reason: '追加' };
    await world.cast.as('finance', '2026-08-03').post('/api/budgets', body);
    expect(await target('2026-08-31', '2026-10-30')).toMatchObject({ required: String(NINE_TENTHS) });
  });
});

test('money that came later is no part of the target, and a day is asked of the budget it had', async () => {
  const third = await projectAt(world.cast, 'listed');
  const finance = world.cast.as('finance', '2026-08-04');
  const body = { project: third.project, year: YEAR, amount: '30000000' };
  const refused = await finance.call('POST', '/api/budgets', { ...body, kind: 'initial' });
  expect([refused.status, refused.error?.message]).toEqual([
    409,
    '已过2026-07-30的执行目标日，不计入年初目标；请登记为年中追加（adjust）。',
  ]);
  expect((await finance.post<{ kind: string }>('/api/budgets', body)).kind).toBe('adjust');
  const of = async (asOf: string) => {
    const { budget, currentBudget } = await execution(asOf);
    return [budget, currentBudget];
  };
  expect(await of('2026-08-02')).toEqual([String(TARGET), String(TARGET)]);
  expect(await of('2026-08-03')).toEqual([String(TARGET), String(TARGET + 50_000_000)]);
  expect(await of('2026-08-04')).toEqual([String(TARGET), String(TARGET + 80_000_000)]);
});

test('what was entered after the day of a figure counts by its voucher and is told beside it', async () => {
  const later = async () => {
    const { recordedLater, targets } = await execution('2026-07-30');
    return [recordedLater, targets.find(({ by }) => by === '2026-07-30')?.recordedLater];
  };
  expect(await later()).toEqual(['0', '0']);
  const body = {
    project: journey.project,
    contract: journey.contract,
    number: 'BK-later',
    amount: '7',
    paidOn: '2026-07-30',
  };
  const made = await world.cast
    .as('finance', '2026-08-05')
    .post<{ documentId: string; recordedOn: string }>('/api/payments', body);
  expect(made.recordedOn).toBe('2026-08-05');
  expect(await later()).toEqual(['7', '7']);
  const query = '/api/payments?filters[number][$eq]=BK-later';
  expect(await world.cast.as('finance', '2026-08-05').get<object[]>(query)).toMatchObject([
    { paidOn: '2026-07-30', recordedOn: '2026-08-05' },
  ]);
  const back = { ...body, number: 'BK-later-back', kind: 'refund', reason: '登记有误', payment: made.documentId };
  await world.cast.as('finance', '2026-08-05').post('/api/payments', back);
  expect(await later()).toEqual(['0', '0']);
});

test('nine tenths by 30 October, to the fen', async () => {
  const executed = HALF + 1;
  await pay(NINE_TENTHS - executed - 1, '2026-10-30');
  expect(await target('2026-10-30', '2026-10-30')).toMatchObject({ reached: false, shortfall: '1' });
  await pay(1, '2026-10-30');
  expect(await target('2026-10-30', '2026-10-30')).toMatchObject({ reached: true, shortfall: '0' });
});

test('the months add up to the year', async () => {
  const { series, executed } = await execution('2026-10-31');
  const months = series.reduce((sum, month) => sum + Number(month.executed), 0);
  expect(String(months)).toBe(executed);
  expect(series.at(-1)?.cumulative).toBe(executed);
});

test('a unit sees its own figures only; who reads no dashboards sees none', async () => {
  expect((await execution('2026-10-31', 'applicant-2')).executed).toBe('0');
  expect((await execution('2026-10-31', 'applicant')).executed).toBe(String(NINE_TENTHS));
  const neighbour = await world.elsewhere
    .as('lead', '2026-12-31')
    .get<Execution>(`/api/dashboards/execution?year=${YEAR}&asOf=2026-10-31`);
  expect([neighbour.budget, neighbour.executed]).toEqual(['0', '0']);
  const contractor = await world.cast.as('contractor', DAY).call('GET', `/api/dashboards/execution?year=${YEAR}`);
  expect(contractor.status).toBe(403);
});

interface Report {
  units: {
    rows: { project: { name: string }; tenThousands: Record<string, string> }[];
    subtotal: { tenThousands: Record<string, string> };
  }[];
  total: { projects: number; tenThousands: Record<string, string> };
}
const AMOUNTS = ['budget', 'investedYear', 'paidYear', 'investedTotal', 'paidTotal'];

test('the quarterly report says the same in JSON and in the workbook', async () => {
  const lead = world.cast.as('lead', '2026-12-31');
  const query = `/api/reports/quarterly?year=${YEAR}&quarter=3`;
  const report = await lead.get<Report>(`${query}&format=json`);
  const response = await fetch(`${world.server.url}${query}&format=xlsx`, {
    headers: { authorization: `Bearer ${lead.token}`, 'x-today': '2026-12-31' },
  });
  expect(response.headers.get('content-type')).toContain('spreadsheetml');
  const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()));
  const rows = sheets[0]?.rows ?? [];
  const lineOf = (words: string) => rows.find((row) => row.some((value) => String(value ?? '').includes(words))) ?? [];
  const numbers = (line: unknown[]) => line.filter((value): value is number => typeof value === 'number').map(String);
  const shown = (sums: Record<string, string>) => AMOUNTS.map((key) => String(Number(sums[key])));
  expect(report.units.flatMap((unit) => unit.rows)).toHaveLength(3);
  for (const row of report.units.flatMap((unit) => unit.rows)) {
    expect(numbers(lineOf(row.project.name))).toEqual(expect.arrayContaining(shown(row.tenThousands)));
  }
  expect(numbers(lineOf('合计（'))).toEqual(expect.arrayContaining(shown(report.total.tenThousands)));
  expect(JSON.stringify(rows)).not.toContain('"=');
});

test.each([
  'year=x',
  'year=2026&asOf=2026-02-30',
  'year=2026&asOf=2025-12-31x',
  'year=2026&nothing=1',
  'asOf=2026-07-30&year=',
])('a question that cannot be understood is refused: %s', async (query) => {
  expect((await world.cast.as('lead', DAY).call('GET', `/api/dashboards/execution?${query}`)).status).toBe(400);
});
