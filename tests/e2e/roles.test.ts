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

test.each(PEOPLE)('%s', async (account) => {
  const wrong: string[] = [];
  const desk = await stage.at(account);
  const entries = await desk.menuEntries();
  expect(entries.map(({ entry }) => entry)).toEqual(expect.arrayContaining(['工作台', '办法']));
  for (const { entry } of entries) {
    await desk.menu(entry);
    wrong.push(...(await slips(desk)).map((slip) => `${entry}: ${slip}`));
  }
  const phone = await stage.at(account, PHONE);
  for (const { entry, path } of entries) {
    await phone.open(path);
    wrong.push(...(await slips(phone)).map((slip) => `${entry} (phone): ${slip}`));
  }
  expect(wrong).toEqual([]);
});
