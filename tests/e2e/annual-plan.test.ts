/** The lead department makes next year’s plan, finance says how much there is, and it does not suffice. */
import { Journey } from '../support/journey';
import { onStage } from '../support/page-stage';

const NAME = '口岸通关服务平台';
const DAY = '2026-10-20';
let journey: Journey;
const stage = onStage('plans', {
  accounts: ['applicant', 'lead', 'finance', 'government'],
  day: DAY,
  before: async (cast) => {
    journey = new Journey(cast, { name: NAME, planYear: 2027 }, DAY);
    await journey.draft();
    await journey.handIn();
    await journey.act('lead', 'annual-needs', 'entry-review');
  },
});

test('the lead department calls for the needs of next year', async () => {
  const desk = await stage.at('lead');
  await desk.menu('年度计划');
  await desk.press('征集年度需求');
  expect(await desk.dialog.getByRole('textbox', { name: '计划年度' }).inputValue()).toBe('2027');
  await desk.press('发出征集');
  await desk.sees('已发出2027年度需求征集');
  await desk.heading('2027年度计划');
});

test('and compiles the project that is in the pool', async () => {
  const desk = await stage.at('lead');
  await desk.sees('待编入的入库项目');
  await desk.press('编入计划');
  await desk.dialog.getByText(NAME).waitFor();
  await desk.dialog.getByText('2,000,000.00 元').first().waitFor();
  await desk.press('编入');
  await desk.sees(`“${NAME}”已编入计划`);
  expect(await desk.rows('计划项目')).toEqual([expect.arrayContaining([NAME, '200.00', '拟列入'])]);
  await desk.sees('没有待编入的入库项目');
});

test('which both reviews list, since a plan is settled with reviewed projects only', async () => {
  const acts = [
    ['lead', 'draft'],
    ['lead', 'first-review'],
    ['finance', 'first-review'],
    ['government', 'second-review'],
    ['lead', 'list'],
  ] as const;
  for (const [account, step] of acts) await journey.act(account, 'annual-needs', step);
  const desk = await stage.at('lead');
  await desk.page.reload();
  await desk.heading('2027年度计划');
  expect(await desk.rows('计划项目')).toEqual([expect.arrayContaining([NAME, '200.00'])]);
});

test('finance fixes a total that is smaller', async () => {
  const desk = await stage.at('finance');
  await desk.menu('年度计划');
  await desk.follow('2027年度计划');
  await desk.press('确定总预算');
  await desk.fill('年度总预算', '150万');
  await desk.dialog.getByText('1,500,000.00 元').first().waitFor();
  await desk.dialog.getByRole('button', { name: '确定总预算' }).click();
  await desk.sees('总预算已确定为 1,500,000.00 元');
  await desk.sees(/计划金额合计 2,000,000\.00 元，超出总预算 1,500,000\.00 元，差 500,000\.00 元/);
});

test('the lead department is told what stands against it, gives its reason, and finalises the plan', async () => {
  const desk = await stage.at('lead');
  await desk.page.reload();
  await desk.heading('2027年度计划');
  await desk.press('确定年度计划');
  await desk.dialog.getByRole('button', { name: '确定计划' }).click();
  const { dialog } = desk;
  await dialog.getByText('计划项金额合计不超过年度总预算').waitFor();
  await dialog.getByRole('link', { name: '查看条款：第九条' }).first().waitFor();
  const proceed = dialog.getByRole('button', { name: '说明理由并继续' });
  expect(await proceed.isDisabled()).toBe(true);
  await desk.fill('说明理由', '差额由上级专项资金解决。');
  await proceed.click();
  await desk.sees('2027年度计划已确定');
  await desk.sees('已确定');
  expect(await desk.page.getByRole('button', { name: '确定年度计划' }).count()).toBe(0);
});
