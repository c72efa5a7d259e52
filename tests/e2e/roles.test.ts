/** Everybody logs in, at a desk and on a phone, and opens whatever the menu offers. */

import { furnish } from '../support/furnish';
import { openPlan, projectAt } from '../support/journey';
import { PHONE } from '../support/page-desk';
import { slips } from '../support/page-quality';
import { onStage } from '../support/page-stage';

const stage = onStage('roles', {
  day: '2026-06-18',
  before: async (cast) => {
    await openPlan(cast);
    await furnish(await projectAt(cast, 'building', { name: '数字档案馆' }));
  },
});
const PEOPLE = [
  'applicant',
  'contractor',
  'lead',
  'finance',
  'cyberspace',
  'cryptography',
  'development-reform',
  'leader',
  'auditor',
  'administrator',
];

async function atTheDesk(account: string): Promise<string[]> {
  const wrong: string[] = [];
  const desk = await stage.at(account);
  for (const { entry } of await desk.menuEntries()) {
    await desk.menu(entry);
    wrong.push(...(await slips(desk)).map((slip) => `${entry}: ${slip}`));
  }
  return wrong;
}

/** On a phone the menu opens over the page and makes way for what was chosen. */
async function onThePhone(account: string): Promise<string[]> {
  const wrong: string[] = [];
  const phone = await stage.at(account, PHONE);
  await phone.press('展开菜单');
  const entries = await phone.menuEntries();
  expect(entries.map(({ entry }) => entry)).toEqual(expect.arrayContaining(['工作台', '办法']));
  await phone.menu('办法');
  await phone.heading('办法');
  for (const { entry, path } of entries) {
    await phone.open(path);
    wrong.push(...(await slips(phone)).map((slip) => `${entry} (phone): ${slip}`));
  }
  return wrong;
}

test.each(PEOPLE)('%s', async (account) => {
  const wrong = await Promise.all([atTheDesk(account), onThePhone(account)]);
  expect(wrong.flat()).toEqual([]);
});
