/** What stands on the screen is what is sent, and a colleague's newer text is never overwritten unseen. */
import { projectAt } from '../support/journey';
import type { Desk } from '../support/page-desk';
import { barriers, slips } from '../support/page-quality';
import { onStage } from '../support/page-stage';

interface Kept {
  documentId: string;
  version: number;
  state: string;
  facts: Record<string, unknown>;
  investedYear: string | null;
}
let project = '';
let draft = '';
let report = '';
const stage = onStage('drafts', {
  accounts: ['applicant', 'lead', 'finance', 'government', 'contractor'],
  day: '2026-06-18',
  before: async (cast) => {
    project = (await projectAt(cast, 'declared', { name: '智慧社区' })).project;
    draft = (await projectAt(cast, 'draft', { name: '智慧社区二期' })).project;
    const body = { project, year: 2026, quarter: 1 };
    report = (await cast.as('applicant', '2026-06-18').post<Kept>('/api/progress-reports', body)).documentId;
    await colleague('progress-reports', report, { 'progress.current': '总体进度80%' });
  },
});
const GOALS = '系统目标';
const NEWER = /他人已更新了以下内容/;
const kept = (resource: string, id: string) =>
  stage.cast.as('applicant', '2026-06-18').get<Kept>(`/api/${resource}/${id}`);

/** The same unit, another machine. */
async function colleague(resource: string, id: string, facts: Record<string, unknown>): Promise<void> {
  const { version } = await kept(resource, id);
  await stage.cast.as('applicant', '2026-06-18').put(`/api/${resource}/${id}`, { facts }, { version });
}

async function leave(desk: Desk): Promise<void> {
  await desk.menu('工作台');
  await desk.heading('工作台');
}

test('a return that was changed and left is filed as it stands on the screen', async () => {
  const desk = await stage.at('applicant');
  await desk.open(`/progress-reports/${report}/show`);
  await desk.fill('当前进度', '总体进度97%，仅剩用户培训');
  await desk.fill('本年完成投资', '460000');
  await leave(desk);
  await desk.open(`/progress-reports/${report}/show`);
  expect(await desk.field('当前进度').inputValue()).toBe('总体进度97%，仅剩用户培训');
  expect(await desk.field('本年完成投资').inputValue()).toBe('460000');
  await desk.sees(/已保存 \d\d:\d\d/);
  expect(await desk.page.getByRole('button', { name: '保存草稿' }).isEnabled()).toBe(true);
  await desk.press('报送');
  await desk.dialog.getByText('460,000.00 元').waitFor();
  await desk.dialog.getByRole('button', { name: '报送' }).click();
  await desk.dialog.getByRole('alert').or(desk.page.getByText('进度已报送')).first().waitFor();
  const { facts, investedYear } = await kept('progress-reports', report);
  expect(facts['progress.current']).toBe('总体进度97%，仅剩用户培训');
  expect(investedYear).toBe('46000000');
});

test('typed back as it was, nothing is unsaved', async () => {
  const { documentId } = await stage.cast
    .as('applicant', '2026-06-18')
    .post<Kept>('/api/progress-reports', { project, year: 2025, quarter: 4 });
  const desk = await stage.at('applicant');
  await desk.open(`/progress-reports/${documentId}/show`);
  const save = desk.page.getByRole('button', { name: '保存草稿' });
  const before = await desk.field('当前进度').inputValue();
  await desk.fill('当前进度', `${before}又一句`);
  expect(await save.isEnabled()).toBe(true);
  await desk.fill('当前进度', before);
  expect(await save.isEnabled()).toBe(false);
});

test('a draft that was left meets the text a colleague saved meanwhile', async () => {
  const desk = await stage.at('applicant');
  await desk.open(`/projects/${draft}/declare`);
  await desk.fill(GOALS, '甲写的目标');
  await desk.sees(/已保存 \d\d:\d\d/);
  await leave(desk);
  await colleague('projects', draft, { 'project.goals': '乙写的目标' });
  await desk.open(`/projects/${draft}/declare`);
  await desk.page.reload();
  await desk.sees(NEWER);
  const choice = desk.page.getByRole('group', { name: GOALS, exact: true });
  expect(await choice.textContent()).toMatch(/甲写的目标.*乙写的目标/s);
  expect([...(await slips(desk)), ...(await barriers(desk))]).toEqual([]);
  expect(await desk.page.getByRole('button', { name: /^保存/ }).isDisabled()).toBe(true);
  await choice.getByRole('button', { name: '采用他人保存的' }).click();
  expect(await desk.field(GOALS).inputValue()).toBe('乙写的目标');
  expect((await kept('projects', draft)).facts['project.goals']).toBe('乙写的目标');
});

test('refused because a colleague was faster, the page shows both, and the own one is saved when it is chosen', async () => {
  const desk = await stage.at('applicant');
  await desk.open(`/projects/${draft}/declare`);
  await desk.fill(GOALS, '甲再写的目标');
  await colleague('projects', draft, { 'project.goals': '乙再写的目标', 'project.functions': '乙写的功能' });
  await desk.press(/^保存/);
  await desk.sees(NEWER);
  expect(desk.takeTroubles()).toEqual([expect.stringMatching(/^412 PUT /)]);
  expect(await desk.field('功能应用').inputValue()).toBe('乙写的功能');
  await desk.press('采用我填写的');
  await desk.press(/^保存/);
  await desk.sees('已保存草稿“智慧社区二期”');
  const { facts } = await kept('projects', draft);
  expect(facts).toMatchObject({ 'project.goals': '甲再写的目标', 'project.functions': '乙写的功能' });
});

test('a draft of another day says so', async () => {
  const desk = await stage.at('applicant');
  await desk.open('/projects/create');
  await desk.fill('项目名称', '隔日再写');
  await desk.sees(/已保存 \d\d:\d\d/);
  await leave(desk);
  await desk.page.evaluate(`for (const key of Object.keys(localStorage).filter((one) => one.endsWith('.declare.new'))) {
    localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key)), at: '2026-01-05T00:14:00.000Z' }));
  }`);
  await desk.open('/projects/create');
  await desk.sees('已保存 2026-01-05 08:14');
});
