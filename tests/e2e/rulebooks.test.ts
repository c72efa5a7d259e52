/** A clerk reads the regulation, looks a word up, compares it, takes a picture along, and sends a trial to a colleague. */
import { readFileSync } from 'node:fs';
import type { Download } from 'playwright-core';
import type { Desk } from '../support/page-desk';
import { PHONE } from '../support/page-desk';
import { barriers, slips } from '../support/page-quality';
import { onStage } from '../support/page-stage';

const BOOK = '/rulebooks/erenhot';
const stage = onStage('rulebooks', { accounts: ['lead', 'applicant'], day: '2026-05-10' });
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

async function saved(desk: Desk, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    desk.page.waitForEvent('download') as Promise<Download>,
    desk.page.getByRole('button', { name: button }).first().click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('reads an article, and a reference lands on its rule and marks it', async () => {
  const desk = await stage.at('lead');
  await desk.open(`${BOOK}/show#EL-18b`);
  const rule = desk.page.locator('[id="EL-18b"]');
  await rule.getByText('累计调整占概算的比例不超过10%').waitFor();
  expect(await rule.getAttribute('aria-current')).toBe('true');
  await rule.getByRole('link').first().click();
  await desk.heading(/^调整金额不超过概算10%/);
  await desk.sees('第十八条的其他规则');
  await desk.sees(/config\/rulebooks\/erenhot\/change\.yaml:\d+/);
});

test('looks a word up in all rulebooks', async () => {
  const desk = await stage.at('lead');
  await desk.menu('办法');
  await desk.tab('检索');
  await desk.page.getByRole('searchbox', { name: '词语' }).fill('简易调整');
  await desk.page.getByRole('main').getByRole('button', { name: '检索' }).click();
  await desk.sees(/^找到 \d+ 项规则$/);
  await desk.follow(/可简易调整/);
  await desk.heading(/可简易调整/);
});

test('compares regulations on one topic, and says where one is silent', async () => {
  const desk = await stage.at('lead');
  await desk.open('/rulebooks/comparison?about=topic.change');
  const columns = desk.page.getByRole('columnheader');
  const shown = await desk.page.getByRole('checkbox').count();
  expect(await columns.count()).toBe(shown + 1);
  const figures = desk.page.getByRole('row', { name: /^金额与比例/ });
  const link = figures.getByRole('link', { name: /不超过10%/ }).first();
  expect(await link.getAttribute('href')).toContain('/rules/');
  await desk.sees('未规定');
});

test('takes the picture of a procedure along', async () => {
  const desk = await stage.at('lead');
  await desk.open(`${BOOK}/show?tab=procedures`);
  await desk.page
    .getByRole('group', { name: /^流程图/ })
    .first()
    .waitFor();
  const svg = await saved(desk, '导出SVG');
  expect(svg.name).toMatch(/：年度计划申报\.svg$/);
  const text = svg.bytes.toString('utf8');
  expect(text).toContain('>初审</text>');
  expect(text).toContain('第六条');
  expect(text).not.toMatch(/href=|class=|var\(--(?!mui-paper)/);
  const png = await saved(desk, '导出PNG');
  expect(png.bytes.subarray(0, 4)).toEqual(PNG);
  // width and height stand big-endian behind the header: twice those of the drawing, and something is on it
  const width = Number(/<svg[^>]* width="(\d+)/.exec(text)?.[1]);
  expect(Math.abs(png.bytes.readUInt32BE(16) - 2 * width)).toBeLessThanOrEqual(2);
  expect(png.bytes.length).toBeGreaterThan(10_000);
});

let link = '';

test('tries a change at the limit and above it', async () => {
  const desk = await stage.at('lead');
  await desk.open(`${BOOK}/show?tab=trial`);
  await desk.page.getByRole('combobox', { name: '要办理的事项' }).fill('申请变更');
  await desk.page.getByRole('option', { name: '申请变更' }).click();
  await desk.fill('概算总投资', '200万');
  await desk.fill('概算确定日期', '2026-01-10');
  await desk.fill('本次调增金额', '20万');
  await desk.fill('本次调减金额', '0');
  await desk.choose('调整情形', '（二）完善优化原技术方案');
  await desk.choose('建设目标不变', '是');
  await desk.press('试算');
  await desk.sees('累计调整占概算的比例 10.00%，不超过 10.00%');
  await desk.fill('本次调增金额', '200000.01');
  await desk.press('试算');
  await desk.sees(/累计调整占概算的比例 10\.00%，超过 10\.00%/);
  link = (await desk.page.locator('[data-link]').getAttribute('data-link')) ?? '';
  expect(link).toContain('case=');
});

test('a colleague opens the link on a phone and finds the same case and the same answer', async () => {
  const phone = await stage.at('applicant', PHONE);
  await phone.open(link.slice(link.indexOf('#') + 1));
  await phone.sees(/累计调整占概算的比例 10\.00%，超过 10\.00%/);
  expect(await phone.field('本次调增金额').inputValue()).toBe('200,000.01');
  expect(await phone.field('概算总投资').inputValue()).toBe('2,000,000.00');
});

test('a link that was cut short says so', async () => {
  const desk = await stage.at('lead');
  await desk.open('/rulebooks');
  await desk.open(link.slice(link.indexOf('#') + 1, -40));
  await desk.sees('链接不完整');
});

const PAGES = [
  '/rulebooks',
  '/rulebooks/search?q=备案',
  '/rulebooks/comparison?about=topic.change',
  `${BOOK}/show`,
  ...['procedures', 'readings', 'bodies', 'versions', 'trial', 'whatIf'].map((tab) => `${BOOK}/show?tab=${tab}`),
  `${BOOK}/rules/EL-18b`,
];

test('every screen of the rulebooks reads well, wide and narrow', async () => {
  const wrong: string[] = [];
  const [desk, phone] = [await stage.at('lead'), await stage.at('applicant', PHONE)];
  for (const path of PAGES) {
    await desk.open(path);
    wrong.push(...[...(await slips(desk)), ...(await barriers(desk))].map((what) => `${path}: ${what}`));
    await phone.open(path);
    wrong.push(...(await slips(phone)).map((what) => `${path} (phone): ${what}`));
  }
  expect(wrong).toEqual([]);
});
