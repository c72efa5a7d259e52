/** The main screens, for who reads with a screen reader, with the keyboard, or on a phone. */
import { readFileSync } from 'node:fs';
import { furnish } from '../support/furnish';
import { openPlan, projectAt } from '../support/journey';
import { type Desk, PHONE } from '../support/page-desk';
import { barriers, slips } from '../support/page-quality';
import { onStage } from '../support/page-stage';
import { filesOf } from '../support/sources';

let made: Record<string, string> = {};
const stage = onStage('screens', {
  accounts: ['applicant', 'contractor', 'lead', 'finance', 'government', 'administrator'],
  day: '2026-06-18',
  before: async (cast) => {
    const plan = await openPlan(cast);
    made = { plans: plan, ...(await furnish(await projectAt(cast, 'building', { name: '数字档案馆' }))) };
  },
});

const TABS = [
  'process',
  'facts',
  'cases',
  'opinions',
  'materials',
  'money',
  'progress',
  'changes',
  'catalogues',
  'records',
  'duties',
  'history',
];
const shown = (resource: string, of = resource) => `/${resource}/${made[of]}/show`;
/** Who reads what. */
const SCREENS: [string, () => string[]][] = [
  ['lead', () => ['/', '/projects', ...TABS.map((tab) => `${shown('projects')}?tab=${tab}`)]],
  ['lead', () => ['/opinions', '/cases', shown('cases'), shown('opinions'), '/notices', '/duties', '/materials']],
  [
    'finance',
    () => ['/annual-plans', shown('annual-plans', 'plans'), '/payments', '/contracts', shown('contracts'), '/budgets'],
  ],
  [
    'lead',
    () => [
      '/changes',
      shown('changes'),
      '/acceptances',
      '/rectifications',
      shown('rectifications'),
      '/evaluations',
      shown('evaluations'),
    ],
  ],
  [
    'applicant',
    () => [
      '/projects/create',
      '/progress-reports',
      shown('progress-reports'),
      '/catalogues',
      shown('catalogues'),
      shown('catalogue-items'),
      '/records',
      shown('records'),
    ],
  ],
  [
    'lead',
    () => [
      '/dashboards',
      '/reports/quarterly?year=2026&quarter=1',
      '/rulebooks',
      '/rulebooks/erenhot/show',
      '/rulebooks/erenhot/rules/EL-18b',
      '/password',
    ],
  ],
  ['administrator', () => ['/', '/users', '/departments', '/jurisdictions', '/audit-entries', '/system']],
];

test('the login page', async () => {
  const desk = await stage.visitor();
  await desk.arrive();
  expect([...(await slips(desk)), ...(await barriers(desk))]).toEqual([]);
});

async function atTheDesk(account: string, paths: string[]): Promise<string[]> {
  const wrong: string[] = [];
  const desk = await stage.at(account);
  for (const path of paths) {
    await desk.open(path);
    wrong.push(...[...(await slips(desk)), ...(await barriers(desk))].map((what) => `${path}: ${what}`));
  }
  return wrong;
}

async function onThePhone(account: string, paths: string[]): Promise<string[]> {
  const wrong: string[] = [];
  const phone = await stage.at(account, PHONE);
  for (const path of paths) {
    await phone.open(path);
    wrong.push(...(await slips(phone)).map((what) => `${path} (phone): ${what}`));
  }
  return wrong;
}

test.each(SCREENS.map(([account, paths], index) => ({ account, paths, index })))(
  'screens of $account ($index)',
  async ({ account, paths }) => {
    const wrong = await Promise.all([atTheDesk(account, paths()), onThePhone(account, paths())]);
    expect(wrong.flat()).toEqual([]);
  },
);

test('a window that asks before it acts', async () => {
  const desk = await stage.at('finance');
  await desk.open('/payments');
  await desk.press('登记拨付');
  await desk.dialog.waitFor();
  expect(await barriers(desk)).toEqual([]);
  await desk.page.keyboard.press('Escape');
  await desk.dialog.waitFor({ state: 'hidden' });
});

test('dark as well as light', async () => {
  const desk = await stage.at('lead');
  await desk.open('/projects');
  await desk.press('我的账户');
  await desk.page.getByRole('menuitem', { name: '切换浅色/深色' }).click();
  await desk.page.keyboard.press('Escape');
  const wrong: string[] = [];
  for (const path of ['/', '/projects', shown('projects'), shown('opinions'), '/dashboards']) {
    await desk.open(path);
    wrong.push(...(await barriers(desk)).map((what) => `${path}: ${what}`));
  }
  expect(wrong).toEqual([]);
});

/** What stands in the frame beside the menu. */
const contentOf = async (desk: Desk) => ((await desk.page.locator('#main-content').textContent()) ?? '').trim();
/** The resources as they are registered: one folder each. */
const NAMES = filesOf('admin-ui/src/*/index.ts*', 'admin-ui/src/resources/*/index.ts*').flatMap(
  (file) => /: AppResource = \{\s*name: '([^']+)'/.exec(readFileSync(file, 'utf8'))?.[1] ?? [],
);
const CUT = NAMES.flatMap((name) => ['', '/create', '/nothing/show'].map((rest) => `/${name}${rest}`));
const ASTRAY = [
  '/nowhere',
  '/nothing/at/all',
  '/reports/nothing',
  '/projects/nothing/declare',
  '/rulebooks/nothing/rules/x',
];

test('no address shows an empty frame', async () => {
  const desk = await stage.at('lead');
  const empty: string[] = [];
  expect(NAMES.length).toBeGreaterThan(20);
  for (const path of [...CUT, ...ASTRAY]) {
    await desk.open(path);
    if ((await contentOf(desk)) === '') empty.push(path);
  }
  expect(empty).toEqual([]);
  // what is not there, or not for this person, is asked for in vain
  expect(desk.takeTroubles().filter((trouble) => !/^40[34] GET /.test(trouble))).toEqual([]);
  await desk.open('/nowhere');
  await desk.heading('没有找到');
  await desk.follow('工作台');
  await desk.heading('工作台');
});
