/** A leader asks whether the year’s money will be spent in time, and takes the quarter’s report along. */
import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre';
import type { Cast } from '../../seeds/story/cast';
import { type Journey, openPlan, projectAt, YEAR } from '../support/journey';
import { onStage } from '../support/page-stage';

const NAME = '智慧农牧监管平台';
const PAID: [string, number][] = [
  ['2026-04-15', 30_000_000],
  ['2026-06-20', 45_000_000],
];
const stage = onStage('dashboards', {
  accounts: ['applicant', 'applicant-2', 'contractor', 'lead', 'finance', 'government', 'leader'],
  day: '2026-07-06',
  before: async (cast) => {
    await openPlan(cast);
    const journey = await projectAt(cast, 'contracted', { name: NAME });
    for (const [day, amount] of PAID) {
      journey.day = day;
      expect((await journey.pay(`BK-${day}`, amount)).status).toBe(201);
    }
    const second = await projectAt(cast, 'listed', { applicant: 'applicant-2', name: '卫生健康便民系统' });
    await second.as('finance').post('/api/budgets', { project: second.project, year: YEAR, amount: '100000000' });
    await fileQuarter(cast, journey);
  },
});

async function fileQuarter(cast: Cast, { project }: Journey): Promise<void> {
  const unit = cast.as('applicant', '2026-07-03');
  type Report = { documentId: string; version: number; paidYear: string };
  const draft = await unit.post<Report>('/api/progress-reports', { project, year: YEAR, quarter: 2 });
  const facts = {
    'progress.procedures': '已完成',
    'progress.tendering': '已完成',
    'progress.startedOn': '2026-04-24',
    'progress.completedOn': '2026-10-09',
    'progress.implementation': '主要功能已开发',
    'progress.current': '按计划推进',
  };
  const path = `/api/progress-reports/${draft.documentId}`;
  const body = { facts, investedYear: '80000000', investedTotal: '80000000' };
  const filled = await unit.put<Report>(path, body, { version: draft.version });
  await unit.post(`${path}/file`, {}, { version: filled.version });
}

const leader = () => stage.at('leader');
const numberOf = (text: string): number =>
  text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text.replaceAll(',', ''));

test('reads the question, the answer in words, and what is short', async () => {
  const desk = await leader();
  await desk.menu('看板');
  await desk.sees('7月30日能否达到50%？');
  await desk.sees(/目前为 25\.00%，还需执行 75\.00 万元（750,000\.00 元）/);
});

test('sees both lines that must be reached, with day, share and article', async () => {
  const desk = await leader();
  const chart = desk.page.getByRole('img', { name: /累计执行率折线图/ });
  const labels = await chart.locator('text').allTextContents();
  expect(labels).toEqual(expect.arrayContaining(['7月30日 50%（第十一条）', '10月30日 90%（第十一条）']));
  const targets = await desk.rows('按目标');
  expect(targets.map((row) => row.slice(0, 5))).toEqual([
    ['2026-07-30', '50%', '150.00', '75.00', '75.00'],
    ['2026-10-30', '90%', '270.00', '75.00', '195.00'],
  ]);
  await desk.sees(new RegExp(`到7月30日将达到 ${targets[0]?.[5]}`));
});

test('finds the same figures in the table as in the picture', async () => {
  const desk = await leader();
  await desk.press('以表格查看各月');
  const months = await desk.rows('按月');
  expect(months.at(-1)?.slice(2)).toEqual(['75.00', '25.00%']);
  const dots = desk.page.getByRole('img', { name: /累计执行率折线图/ }).locator('circle.recharts-line-dot');
  const told: string[] = [];
  for (const dot of await dots.all()) {
    await dot.scrollIntoViewIfNeeded();
    const box = await dot.boundingBox();
    if (!box) throw new Error('a dot that is not drawn');
    await desk.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    told.push((await desk.page.locator('.recharts-tooltip-wrapper').first().textContent()) ?? '');
  }
  expect(told).toHaveLength(months.length);
  for (const [index, [, , cumulative, ratio]] of months.entries()) {
    expect(told[index]).toContain(`累计执行 ${cumulative} 万元，${ratio}`);
  }
});

test('sees which unit it hangs on, and that the units add up', async () => {
  const desk = await leader();
  const rows = await desk.rows(/按单位/);
  const units = rows.slice(0, -1);
  const total = rows.at(-1) ?? [];
  expect(units).toHaveLength(2);
  for (const column of [1, 2]) {
    const sum = units.reduce((before, row) => before + numberOf(row[column] ?? ''), 0);
    expect(numberOf(total[column] ?? '')).toBeCloseTo(sum, 2);
  }
});

test('downloads the quarter’s report: every figure as on the screen', async () => {
  const desk = await leader();
  await desk.menu('季度进度');
  await desk.follow('汇总表');
  await desk.heading('季度汇总表');
  const screen = (await desk.rows(/季度/)).filter((row) => row.length > 6);
  const arriving = desk.page.waitForEvent('download');
  await desk.press('下载 Excel');
  const download = await arriving;
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(await download.path())));
  const lines = (sheets[0]?.rows ?? []).map((row) => row.map((cell) => cell ?? ''));
  expect(screen).toHaveLength(5);
  for (const row of screen) {
    const name = (row.length > 7 ? row[2]?.split('\n')[0] : row[0]) ?? '';
    const line = lines.find((cells) => cells.some((cell) => String(cell).includes(name))) ?? [];
    const figures = line.filter((cell): cell is number => typeof cell === 'number').slice(-6);
    expect([name, figures.map((figure) => Number(figure.toFixed(6)))]).toEqual([name, row.slice(-6).map(numberOf)]);
  }
});
