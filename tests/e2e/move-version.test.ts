/** The lead moves a project to another version of its regulation: sees what changes, says why, and the page tells it after. */
import type { Browser } from 'playwright-core';
import { act, openCase } from '../../seeds/story/work';
import { launchBrowser } from '../support/browser';
import { Desk, PHONE, WIDE } from '../support/page-desk';
import { PASSWORD } from '../support/server';
import { LATER, newProject, OLD_DAY, startTwoVersions, type TwoVersions } from '../support/versions/two-versions';

const FREE = '跨版本的项目';
const HELD = '预审中的项目';
let two: TwoVersions;
let browser: Browser;
const desks: Desk[] = [];
const projects: Record<string, string> = {};
const runs: Record<string, string> = {};

jest.setTimeout(120_000);
beforeAll(async () => {
  [two, browser] = await Promise.all([startTwoVersions(), launchBrowser()]);
  const applicant = two.cast.as('applicant', OLD_DAY);
  for (const [name, procedure, step] of [
    [FREE, 'supplement', 'apply'],
    [HELD, 'annual-needs', 'declare'],
  ] as const) {
    projects[name] = await newProject(two.cast, OLD_DAY, name);
    runs[name] = (await openCase(applicant, projects[name], procedure)).documentId;
    await act(applicant, runs[name], step);
  }
}, 180_000);
afterEach(() => expect(desks.flatMap((desk) => desk.takeTroubles())).toEqual([]));
afterAll(async () => {
  await browser?.close();
  await two?.stop();
});

async function at(account: string, viewport = WIDE): Promise<Desk> {
  const desk = await Desk.open(browser, two.server.url, LATER, viewport);
  desks.push(desk);
  await desk.login(`yancheng-${account}`, PASSWORD);
  return desk;
}

describe.each([
  ['wide', WIDE],
  ['phone', PHONE],
])('%s', (_, viewport) => {
  test('a case whose step is not in the other version cannot be moved, and is told which', async () => {
    const desk = await at('lead', viewport);
    await desk.open(`/cases/${runs[HELD]}/show`);
    await desk.sees(/按版本 2021 办理（现行版本为 1）/);
    await desk.press('改用另一版本');
    await desk.dialog.getByText('正在办理的环节“预审（仅2021）”在该版本中没有').waitFor();
    await desk.fill('理由', '按新办法办理');
    expect(await desk.dialog.getByRole('button', { name: '确认改用' }).isDisabled()).toBe(true);
  });
});

test('the lead sees what changes, gives the reason, and the project goes by the other version', async () => {
  const desk = await at('lead');
  await desk.open(`/projects/${projects[FREE]}/show`);
  await desk.sees('按版本 2021 办理');
  await desk.sees('按发起当日施行的版本（现为 1）');
  await desk.press('改用另一版本');
  await desk.dialog.getByText('改用后在办办件的变化').waitFor();
  await desk.dialog.getByText(/增补/).first().waitFor();
  await desk.fill('理由', '新办法施行后重新申报。');
  await desk.dialog.getByRole('button', { name: '确认改用' }).click();
  await desk.sees('已改用版本 1，已出具的意见全部保留。');
  await desk.settled();
  await desk.sees('按版本 1 办理');
  await desk.tab('历史');
  await desk.sees('改用办法版本：1，新办法施行后重新申报。');
});

test('the applicant sees the version and no button', async () => {
  const desk = await at('applicant', PHONE);
  await desk.open(`/projects/${projects[HELD]}/show`);
  await desk.sees('按版本 2021 办理');
  expect(await desk.page.getByRole('button', { name: '改用另一版本' }).count()).toBe(0);
});
