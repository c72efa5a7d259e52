/** Finance pays a contractor: once too much, which is refused with the figures, then what the contract allows. */
import { CONTRACT_FEN, DAY, openPlan, projectAt } from '../support/journey';
import { onStage } from '../support/page-stage';

const NAME = '应急指挥调度平台';
const stage = onStage('payments', {
  accounts: ['applicant', 'contractor', 'lead', 'finance', 'government'],
  day: '2026-06-18',
  before: async (cast) => {
    await openPlan(cast);
    const journey = await projectAt(cast, 'contracted', { name: NAME });
    expect(CONTRACT_FEN).toBe(190_000_000);
    expect((await journey.pay('BK-1', 100_000_000, { paidOn: DAY })).status).toBe(201);
  },
});
const finance = () => stage.at('finance');

test('finds the project and its contract', async () => {
  const desk = await finance();
  await desk.menu('资金');
  await desk.press('登记拨付');
  await desk.page.getByRole('combobox', { name: /^项目/ }).fill('应急');
  await desk.page.getByRole('option', { name: NAME }).click();
  await desk.pick(/^所属合同/, /服务合同/);
  await desk.fill('拨付编号', 'BK-2');
});

test('is refused a fen more than is left, with what it would come to, the limit and the difference', async () => {
  const desk = await finance();
  const { dialog } = desk;
  await desk.fill('金额', '900000.01');
  await dialog.getByText('900,000.01 元').first().waitFor();
  await dialog.getByRole('button', { name: '登记' }).click();
  const refusal = dialog.getByRole('alert');
  await refusal.first().waitFor();
  const words = await refusal.textContent();
  for (const figure of ['1,900,000.01元', '1,900,000.00元', '差额0.01元']) expect(words).toContain(figure);
});

test('corrects the amount in the same window, and it is recorded', async () => {
  const desk = await finance();
  await desk.fill('金额', '90万');
  await desk.dialog.getByRole('button', { name: '登记' }).click();
  await desk.sees(`已登记拨付 900,000.00 元（${NAME}）`);
  await desk.settled();
  const rows = await desk.rows(/.*/);
  expect(rows.map(([number]) => number)).toEqual(['BK-2', 'BK-1']);
  expect(rows[0]).toEqual(expect.arrayContaining([NAME, '90.00', '2026-06-18']));
});

test('the project’s page says the same', async () => {
  const desk = await finance();
  await desk.follow(NAME);
  await desk.heading(NAME);
  const paid = desk.page.locator('dt', { hasText: '已拨付' }).locator('xpath=following-sibling::dd[1]');
  await paid.waitFor();
  expect(await paid.textContent()).toBe('1,900,000.00');
});
