/** The four other ways of approval: in the plan, emergency, simple content, another law. Each needs its ground. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';
import { SHARING } from './course';

/** Listed in the provincial plan: no project proposal. */
export const inPlanPath = (place: Place): Tale =>
  new Tale(place, {
    serial: 1,
    name: '一体化政务服务平台升级',
    unit: 8,
    amount: 1350,
    planYear: 2026,
    turn: 'in-master-plan',
  })
    .along('decided')
    .on('2026-01-13', '规划内项目直接报可研', ({ walk }) =>
      approve(walk, { 'approval.path': 'in-plan', 'project.inMasterPlan': true }),
    );

/** A public emergency: one design with a part on need and feasibility. */
export const emergencyPath = (place: Place): Tale =>
  new Tale(place, { serial: 2, name: '重大传染病多点触发预警系统', unit: 1, amount: 780, planYear: 2026 })
    .along('decided')
    .on('2026-01-14', '没有紧急需要的，不得合并编报', async ({ walk }) => {
      await walk.open('approval');
      const facts = {
        'approval.path': 'emergency',
        'approval.emergencyKind': 'public-health',
        'approval.urgent': false,
      };
      await refused(
        'JL-9d',
        walk.plainly(() => walk.step('approval', 'choose-path', { facts })),
      );
    })
    .on('2026-01-15', '突发事件紧急建设', ({ walk }) =>
      through(walk, {
        'approval.path': 'emergency',
        'approval.emergencyKind': 'public-health',
        'approval.urgent': true,
      }),
    );

/** Nothing but equipment: only the feasibility study is approved. */
export const simplePath = (place: Place): Tale =>
  new Tale(place, { serial: 3, name: '省级灾备中心存储设备购置', unit: 7, amount: 460, planYear: 2026 })
    .along('decided')
    .on('2026-01-16', '单纯设备购置', ({ walk }) =>
      approve(walk, { 'approval.path': 'simple', 'project.purePurchase': true }),
    );

/** A law allows less, and says how much. */
export const otherLawPath = (place: Place): Tale =>
  new Tale(place, { serial: 4, name: '疫苗追溯监管平台', unit: 8, amount: 390, planYear: 2026 })
    .along('decided')
    .on('2026-01-19', '法律另有规定的简化', ({ walk }) =>
      approve(walk, {
        'approval.path': 'other-law',
        'approval.lawReference': '《中华人民共和国疫苗管理法》关于追溯平台建设的规定',
        'approval.lawLinks': ['design'],
      }),
    );

type Walk = Tale['walk'];

export async function approve(walk: Walk, facts: Record<string, unknown>, year = 2026): Promise<void> {
  await walk.open('approval');
  await through(walk, facts, year);
}

function through(walk: Walk, facts: Record<string, unknown>, year = 2026): Promise<unknown> {
  const period = { 'project.periodStart': `${year}-05-01`, 'project.periodEnd': `${year}-12-20` };
  const lines = {
    'choose-path': { facts: { ...SHARING, ...facts } },
    'feasibility-approval': { facts: period },
    'design-approval': { facts: period },
  };
  return walk.through('approval', { lines });
}
