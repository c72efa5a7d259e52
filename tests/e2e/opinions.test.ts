/** Four bodies say what they think of one project, each at its own desk; then everybody reads it on one sheet. */

import { Journey } from '../support/journey';
import type { Desk } from '../support/page-desk';
import { onStage } from '../support/page-stage';

const NAME = '政务云机房改造配套系统';
const DAY = '2026-09-10';
const stage = onStage('opinions', {
  accounts: ['applicant', 'lead', 'finance', 'development-reform', 'government'],
  day: DAY,
  before: async (cast) => {
    await cast.as('lead', DAY).post('/api/annual-plans', { year: 2027 });
    const facts = { 'project.capitalConstruction': true };
    const journey = new Journey(cast, { name: NAME, planYear: 2027, facts }, DAY);
    await journey.draft();
    await journey.handIn();
    await journey.act('lead', 'annual-needs', 'entry-review');
    await journey.act('lead', 'annual-needs', 'draft');
  },
});

async function takeUp(desk: Desk, step: string): Promise<void> {
  await desk.menu('办件');
  await desk.follow(step);
  await desk.heading(`办理：${step}`);
}

async function decide(desk: Desk, conclusion: string, comment: string): Promise<void> {
  await desk.fill('意见', comment);
  await desk.press(conclusion);
  await desk.dialog.getByText(NAME).waitFor();
  await desk.dialog.getByText(comment).waitFor();
  await desk.press(`确认${conclusion}`);
  await desk.sees(/^已提交，/);
  await desk.heading('办件');
}

test('the lead department passes the first review', async () => {
  const desk = await stage.at('lead');
  await takeUp(desk, '初审');
  await decide(desk, '初审通过', '与全市规划衔接，建议列入。');
});

test('development and reform is asked for its opinion, and examines the construction part itself', async () => {
  const desk = await stage.at('development-reform');
  await takeUp(desk, '初审');
  await decide(desk, '初审通过', '建议控制机房规模。');
  await takeUp(desk, '基本建设类项目审核');
  await decide(desk, '审核通过', '基本建设内容已单独立项。');
});

test('the lead department examines it as well', async () => {
  const desk = await stage.at('lead');
  await takeUp(desk, '基本建设类项目审核');
  await decide(desk, '审核通过', '同意。');
});

test('finance cannot return it without a reason, then passes it', async () => {
  const desk = await stage.at('finance');
  await takeUp(desk, '初审');
  await desk.press('退回');
  expect(await desk.field('意见').getAttribute('aria-invalid')).toBe('true');
  expect(await desk.dialog.count()).toBe(0);
  await decide(desk, '初审通过', '资金来源已落实。');
});

test('the government passes the second review', async () => {
  const desk = await stage.at('government');
  await takeUp(desk, '复审');
  await decide(desk, '复审通过', '同意列入。');
});

test('the unit reads them side by side on one sheet, with who gave them and when', async () => {
  const desk = await stage.at('applicant');
  await desk.menu('项目');
  await desk.follow(NAME);
  await desk.tab('办件');
  await desk.follow('年度计划申报');
  const rows = await desk.rows('各部门意见');
  const said = (body: string, step: string) =>
    rows
      .filter(([who, what]) => who?.startsWith(body) && what === step)
      .map(([, , result, comment]) => [result, comment]);
  expect(said('市大数据主管部门', '初审')).toEqual([['初审通过', '与全市规划衔接，建议列入。']]);
  expect(said('市财政部门', '初审')).toEqual([['初审通过', '资金来源已落实。']]);
  expect(said('市发展改革部门', '初审')).toEqual([['初审通过', '建议控制机房规模。']]);
  expect(said('市发展改革部门', '基本建设类项目审核')).toEqual([['审核通过', '基本建设内容已单独立项。']]);
  expect(said('市人民政府', '复审')).toEqual([['复审通过', '同意列入。']]);
  const given = rows.filter(([, , , comment]) => comment?.endsWith('。'));
  expect(given.map(([, , , , by]) => by)).not.toContain('—');
  expect(new Set(given.map(([, , , , , on]) => on))).toEqual(new Set([DAY]));
});
