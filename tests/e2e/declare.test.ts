/** A clerk of a bureau declares a project for next year: leaves something out, is told which article asks for it, hands it in. */
import type { Desk } from '../support/page-desk';
import { onStage } from '../support/page-stage';

const NAME = '智慧校园综合管理平台';
const stage = onStage('declares', { accounts: ['applicant', 'lead'], day: '2026-09-08' });
const clerk = () => stage.at('applicant');

async function writeAbout(desk: Desk): Promise<void> {
  await desk.choose('用户单位性质', '机关');
  await desk.choose('建设性质', '新建');
  await desk.tick('项目类型', '业务管理系统');
  await desk.choose('涉密情况', '非涉密');
  await desk.choose('是否属于基本建设类项目', '否');
  await desk.fill('业务需求', '校园管理靠人工台账，各校数据不通。');
  await desk.fill('与数字政府建设的衔接', '接入统一身份认证和数据共享交换平台。');
  await desk.fill('系统目标', '核心业务在线办理率达到95%。');
}

async function writeContents(desk: Desk): Promise<void> {
  await desk.tick('内容类别', '应用系统');
  await desk.fill('建设内容', '学籍、考勤、资产三个子系统。');
  await desk.fill('功能应用', '登记、查询、统计、共享接口。');
  await desk.fill('运维服务', '一年免费运维。');
  await desk.choose('部署方式', '政务云平台');
  await desk.tick('资金来源', '本级财政资金');
  await desk.fill('数据资源', '使用人口库，产生学籍数据。');
  await desk.choose('是否属于数据类项目', '否');
  await desk.fill('安全保障', '按等级保护第二级建设。');
}

test('finds the form in the list of projects and begins', async () => {
  const desk = await clerk();
  await desk.menu('项目');
  await desk.sees('还没有项目');
  await desk.follow('申报项目');
  await desk.heading('申报项目');
  await desk.fill('项目名称', NAME);
  await desk.fill('计划年度', '2027');
  await desk.fill('项目总投资', '200万');
  await writeAbout(desk);
  await desk.sees(/已保存 \d\d:\d\d/);
  expect(await desk.field('项目总投资').inputValue()).toBe('2,000,000.00');
});

test('goes home and comes back: nothing of it is lost', async () => {
  const desk = await clerk();
  await desk.menu('工作台');
  await desk.page.reload();
  await desk.heading('工作台');
  await desk.open('/projects/create');
  await desk.sees(/已保存 \d\d:\d\d/);
  expect(await desk.field('项目名称').inputValue()).toBe(NAME);
  expect(await desk.field('系统目标').inputValue()).toContain('95%');
  await writeContents(desk);
});

test('sees while writing what is still missing, and under which article', async () => {
  const desk = await clerk();
  await desk.sees('需求计划应有规划计划依据');
  await desk.sees('规划计划依据尚未填写');
  await desk.sees('缺 1 项');
  const article = desk.page.getByRole('link', { name: '查看条款：第五条（一）' });
  expect(await article.getAttribute('href')).toContain('/rules/EL-5b');
});

test('hands it in all the same, and is refused under that article', async () => {
  const desk = await clerk();
  await desk.press('报送');
  const { dialog } = desk;
  await dialog.getByText('2,000,000.00 元').waitFor();
  await dialog.getByRole('button', { name: '报送' }).click();
  const refusal = dialog.getByRole('alert');
  await refusal.getByText('需求计划应有规划计划依据').waitFor();
  await refusal.getByRole('link', { name: '查看条款：第五条（一）' }).waitFor();
  await dialog.getByRole('button', { name: '返回修改' }).click();
  await dialog.waitFor({ state: 'hidden' });
});

test('writes what was missing, hands it in, and is told who is next and until when', async () => {
  const desk = await clerk();
  await desk.fill('规划计划依据', '自治区数字政府建设规划。');
  await desk.sees('没有发现不符合办法的事项');
  await desk.press('报送');
  await desk.dialog.getByRole('button', { name: '报送' }).click();
  await desk.sees(/已提交，待市大数据主管部门办理“入库审查”/);
  await desk.heading(NAME);
  await desk.sees('已申报');
});

test('the draft is gone, and the lead department finds the project among its to-dos', async () => {
  const desk = await clerk();
  await desk.open('/projects/create');
  expect(await desk.field('项目名称').inputValue()).toBe('');
  const lead = await stage.at('lead');
  await lead.sees('入库审查');
  await lead.sees(NAME);
});
