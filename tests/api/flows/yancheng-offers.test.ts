/** What may be begun on a project of Yancheng at each moment of its life, by its unit and by the lead. */
import { yancheng } from '../../../seeds/people/yancheng';
import { reservePool } from '../../../seeds/scenarios/yancheng';
import { course } from '../../../seeds/scenarios/yancheng/course';
import { Tale } from '../../../seeds/story/tale';
import { offered, replay, type Stage, stageOf, startStage } from '../../support/stage';

let stage: Stage;
let tale: Tale;
beforeAll(async () => {
  stage = await startStage(yancheng, course);
  const { cast, book } = stage.where;
  tale = new Tale(stage.where, { serial: 40, name: '智慧广电监管平台', unit: 6, amount: 160, planYear: 2026 });
  tale.along('evaluated').scenes.push(...reservePool(cast, book, 2026));
}, 120_000);
afterAll(() => stage?.stop());

/** Of building: what does not fit article 20 goes through review and approval again, until it is accepted. */
const CHANGING = ['approval', 'change'];
const BUYING = ['procurement', 'contract'];

test.each([
  ['2025-10-20', '已申报储备', 'declared', []],
  ['2025-11-10', '已编入草案', 'declared', []],
  ['2025-12-20', '储备库已定稿', 'planned', ['approval']],
  ['2026-01-14', '已报审核审批', 'approval', []],
  ['2026-02-25', '已批准', 'approved', [...CHANGING, 'procurement']],
  ['2026-04-01', '已采购', 'procurement', [...CHANGING, ...BUYING]],
  ['2026-04-14', '已签约', 'contracted', [...CHANGING, ...BUYING, 'construction', 'incident', 'payment']],
  ['2026-04-22', '建设中', 'building', [...CHANGING, ...BUYING, 'incident', 'acceptance-extension', 'payment']],
  ['2026-10-12', '已建成', 'completed', [...CHANGING, 'incident', 'acceptance', 'acceptance-extension', 'payment']],
  ['2026-10-20', '试运行', 'trial', [...CHANGING, 'incident', 'acceptance-extension', 'payment']],
  ['2026-11-11', '已验收', 'accepted', ['operation', 'payment']],
  ['2026-11-17', '已运行', 'operating', ['operation-funding', 'evaluation', 'payment']],
])(
  '%s %s',
  async (day, _what, reached, procedures) => {
    await replay(tale, day);
    expect(await stageOf(tale)).toBe(reached);
    expect((await offered(tale, undefined, day)).sort()).toEqual([...procedures].sort());
    expect(await offered(tale, 'lead')).toEqual(['rectification']);
  },
  60_000,
);

test('once the unit has evaluated itself the lead may commission a second evaluation', async () => {
  await replay(tale);
  expect((await offered(tale, 'lead')).sort()).toEqual(['post-evaluation', 'rectification']);
  expect(await offered(tale, 'development-reform')).toEqual([]);
}, 60_000);

test('only just declared, it goes into the pool or is added to it; without either it is not reviewed', async () => {
  const fresh = new Tale(stage.where, { serial: 41, name: '城市照明监控系统', unit: 3, amount: 30, planYear: 2027 });
  await replay(fresh.on('2026-10-12', '申报', ({ walk }) => walk.draft({ 'project.ownerLevel': 'city' })));
  expect((await offered(fresh)).sort()).toEqual(['annual-needs', 'supplement']);
  await fresh.walk.open('annual-needs');
  expect(await offered(fresh)).toEqual(['supplement']);
});
