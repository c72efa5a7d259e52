/** The ways in: with a one-time password on the first day, after a reset, and with a password of one's own choice. */
import { Client } from '../../seeds/client';
import { type Desk, PHONE, WIDE } from '../support/page-desk';
import { barriers, slips } from '../support/page-quality';
import { onStage } from '../support/page-stage';
import { PASSWORD } from '../support/server';

const stage = onStage('passwords', { accounts: ['administrator', 'applicant', 'lead'], day: '2026-06-18' });
const CHANGE = '请先设置自己的密码';
const NEW = 'Zhe-Shi-Wo-2026';
const NEXT = 'Hou-Lai-Huan-2027';

/** The account is there when the administrator has pressed the button; the password is seen this once. */
async function openAccount(username: string): Promise<string> {
  const desk = await stage.at('administrator');
  await desk.open('/users');
  await desk.press('新建账号');
  await desk.fill('用户名', username);
  await desk.fill('姓名', '王小明');
  await desk.pick('角色', '建设单位经办');
  await desk.pick('单位', stage.cast.department('applicant').name);
  await desk.press('保存');
  return readPassword(desk);
}

async function readPassword(desk: Desk): Promise<string> {
  const shown = (await desk.dialog.locator('code').textContent()) ?? '';
  await desk.press('已记下，关闭');
  await desk.settled();
  return shown;
}

async function enter(desk: Desk, username: string, password: string): Promise<void> {
  await desk.page.getByLabel('用户名').fill(username);
  await desk.page.getByLabel('密码').fill(password);
  await desk.press('登录');
}

async function change(desk: Desk, current: string, next: string, again = next): Promise<void> {
  await desk.page.getByLabel('当前密码').fill(current);
  await desk.page.getByLabel('新密码', { exact: false }).first().fill(next);
  await desk.page.getByLabel('再次输入新密码').fill(again);
  await desk.press('修改密码');
  await desk.settled();
}

/** What is said beside a field, and that the field is marked. */
async function isSaidAt(desk: Desk, label: string, words: string): Promise<void> {
  const field = desk.page.getByLabel(label).first();
  await desk.page.getByRole('alert').filter({ hasText: words }).waitFor();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  const help = desk.page.locator(`[id="${await field.getAttribute('aria-describedby')}"]`);
  expect(await help.textContent()).toContain(words);
}

const REFUSED = (desk: Desk) =>
  expect(desk.takeTroubles()).toEqual([expect.stringMatching(/^400 PUT .*\/me\/password$/)]);

test.each([
  { width: WIDE.width, viewport: WIDE },
  { width: PHONE.width, viewport: PHONE },
])('the first day, at $width px', async ({ width, viewport }) => {
  const username = stage.identifier(`first-${width}`);
  const oneTime = await openAccount(username);
  const desk = await stage.visitor(viewport);
  await desk.open('/projects');
  await enter(desk, username, oneTime);
  await desk.heading(CHANGE);
  expect([...(await slips(desk)), ...(await barriers(desk))]).toEqual([]);
  await desk.page.reload();
  await desk.heading(CHANGE);
  await desk.open('/projects');
  await desk.heading(CHANGE);
  // nothing was asked for that is refused before the change, nothing was complained of
  expect(desk.takeTroubles()).toEqual([]);
  await change(desk, oneTime, NEW);
  await desk.heading('项目');
  await desk.sees('密码已修改');
  await desk.open('/');
  await desk.heading('工作台');
  expect(desk.takeTroubles()).toEqual([]);
  await new Client(process.env.JOURNEY_SERVER ?? '').login(username, NEW);
});

test('the first password is refused where it stands, and why', async () => {
  const username = stage.identifier('hasty');
  const oneTime = await openAccount(username);
  const desk = await stage.visitor();
  await desk.arrive();
  await enter(desk, username, oneTime);
  await desk.heading(CHANGE);
  await change(desk, 'Bu-Dui-De-2026', NEW);
  await isSaidAt(desk, '当前密码', '当前密码不正确');
  REFUSED(desk);
  await change(desk, oneTime, oneTime);
  await isSaidAt(desk, '新密码', '新密码不能与当前密码相同');
  REFUSED(desk);
});

test('after a reset by the administrator', async () => {
  const username = stage.identifier('lead');
  const lead = await stage.at('lead');
  await lead.open('/projects');
  const desk = await stage.at('administrator');
  await desk.open('/users');
  const row = desk.page.getByRole('row').filter({ hasText: username });
  await row.getByRole('button', { name: '重置密码' }).click();
  await desk.dialog.getByRole('button', { name: '重置密码' }).click();
  const oneTime = await readPassword(desk);
  await desk.sees('待改密码');
  // whoever was in is out: the next thing he asks for leads him to the door
  await lead.page.getByRole('menuitem', { name: '季度进度' }).click();
  await lead.page.getByLabel('用户名').waitFor();
  await lead.settled();
  expect(lead.takeTroubles().every((trouble) => trouble.startsWith('401 '))).toBe(true);
  await enter(lead, username, oneTime);
  await lead.heading(CHANGE);
  await change(lead, oneTime, NEW);
  await lead.heading('季度进度');
  expect(lead.takeTroubles()).toEqual([]);
});

test('an own change from the menu: wrong, weak, mistyped, right', async () => {
  const username = stage.identifier('applicant');
  const elsewhere = await new Client(process.env.JOURNEY_SERVER ?? '').login(username, PASSWORD);
  const desk = await stage.at('applicant');
  await desk.open('/records');
  await desk.press('我的账户');
  await desk.page.getByRole('menuitem', { name: '修改密码' }).click();
  await desk.heading('修改密码');
  await change(desk, 'Bu-Dui-De-2026', NEXT);
  await isSaidAt(desk, '当前密码', '当前密码不正确');
  REFUSED(desk);
  await change(desk, PASSWORD, 'abc');
  await isSaidAt(desk, '新密码', '密码至少 12 位');
  REFUSED(desk);
  await change(desk, PASSWORD, 'abcdefghijklmn');
  await isSaidAt(desk, '新密码', '密码应含大写字母、小写字母、数字、其他字符中的三种');
  REFUSED(desk);
  await change(desk, PASSWORD, NEXT, NEW);
  await isSaidAt(desk, '再次输入新密码', '两次输入的新密码不一致');
  await change(desk, PASSWORD, NEXT);
  await desk.heading('台账');
  await desk.sees('密码已修改');
  expect((await elsewhere.call('GET', '/api/me')).status).toBe(401);
  await desk.menu('工作台');
  expect(desk.takeTroubles()).toEqual([]);
});
