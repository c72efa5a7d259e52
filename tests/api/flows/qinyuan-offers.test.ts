/** What may be begun on a project of Qinyuan, stage by stage: no more than its rules allow, and nothing less. */
import { qinyuan } from '../../../seeds/people/qinyuan';
import { buildFirst } from '../../../seeds/scenarios/qinyuan/build-first';
import { course } from '../../../seeds/scenarios/qinyuan/course';
import { decommission } from '../../../seeds/scenarios/qinyuan/decommission';
import { lapsedEstablishment } from '../../../seeds/scenarios/qinyuan/lapsed-establishment';
import { refused } from '../../../seeds/story/cast';
import { Tale } from '../../../seeds/story/tale';
import { replay, type Stage, startStage } from '../../support/stage';

interface Standing {
  actions: { event: string; allowed: boolean }[];
  beginnings: { procedure: string; allowed: boolean }[];
}

let stage: Stage;
beforeAll(async () => {
  stage = await startStage(qinyuan, course);
}, 120_000);
afterAll(() => stage?.stop());

async function offered({ walk }: Tale, body = 'applicant', day = walk.on): Promise<string[]> {
  const path = `/api/projects/${walk.project}/standing`;
  const { actions, beginnings } = await walk.cast.as(walk.speaker(body), day).get<Standing>(path);
  const openings = actions.filter(({ event, allowed }) => allowed && event.endsWith('.open'));
  const begun = beginnings.filter(({ allowed }) => allowed).map(({ procedure }) => procedure);
  return [...new Set([...openings.map(({ event }) => event.replace('.open', '')), ...begun])].sort();
}

const BOUGHT = ['approval', 'change', 'exchange', 'maintenance', 'procurement'];
const SIGNED = [...BOUGHT, 'contract'];
const BUILT = ['contract', 'decommission', 'exchange', 'level-protection', 'maintenance', 'procurement'];
const STAGES: [day: string, what: string, procedures: string[]][] = [
  ['2025-01-08', '内部决策之后申报', ['approval', 'exchange', 'supplement']],
  ['2025-01-15', '申报之后等候各项评审', ['exchange', 'supplement']],
  ['2025-02-05', '报县人民政府', ['exchange', 'supplement']],
  ['2025-02-26', '立项之后采购', BOUGHT],
  ['2025-04-10', '确定中标单位之后签订合同', SIGNED],
  ['2025-04-18', '签订合同之后开工', [...SIGNED, 'construction']],
  ['2025-05-06', '建设中', SIGNED],
  ['2025-10-08', '建成之后等级保护和验收', [...BUILT, 'acceptance', 'change']],
  ['2025-10-20', '验收正在办理', [...BUILT, 'change']],
  ['2025-10-28', '验收之后投入使用', [...BUILT, 'operation']],
  ['2025-11-14', '使用中', BUILT],
];

test('from the decision inside the unit to the end of its use', async () => {
  const whole = new Tale(stage.where, { serial: 11, name: '全程项目', unit: 2, amount: 80, planYear: 2025 });
  const tale = whole.along('operating');
  for (const [day, what, procedures] of STAGES) {
    await replay(tale, day);
    expect([what, await offered(tale)]).toEqual([what, [...procedures].sort()]);
  }
  expect(await offered(tale, 'finance')).toEqual(['evaluation']);
});

test('what is only just declared is decided inside the unit first', async () => {
  const tale = new Tale(stage.where, { serial: 12, name: '刚登记的项目', unit: 3, amount: 30, planYear: 2026 });
  tale.on('2026-01-12', '登记', ({ walk }) => walk.draft());
  await replay(tale);
  expect(await offered(tale)).toEqual(['exchange', 'preparation', 'supplement']);
  const early = tale.walk.plainly(() => tale.walk.open('approval'));
  await refused('QY-9a.first', early);
});

test('what the county decides is built at once, and declared meanwhile', async () => {
  const tale = await replay(buildFirst(stage.where), '2026-07-13');
  expect(await offered(tale)).toEqual(['approval', 'exchange', 'procurement']);
  await replay(tale, '2026-07-24');
  expect(await offered(tale)).toEqual(['approval', 'contract', 'exchange', 'procurement']);
});

test('a lapsed establishment is prepared and applied for again, nothing else', async () => {
  const tale = await replay(lapsedEstablishment(stage.where), '2026-03-03');
  expect(await offered(tale)).toEqual(['approval', 'exchange', 'preparation']);
});

test('nothing begins on a retired system', async () => {
  const tale = await replay(decommission(stage.where));
  expect(await offered(tale)).toEqual([]);
  expect(await offered(tale, 'finance')).toEqual([]);
});
