/** The other ways through approval: merged into one report, on the intranet, classified, and back after a major change. */
import { type Place, Tale } from '../../story/tale';
import { catalogue } from './course';

/** Pure purchase of equipment: feasibility and design are one report, the design is not approved again. */
export function mergedPath(place: Place): Tale {
  const merged = {
    'approval.path': 'merged',
    'merged.deep': true,
    'merged.ground': 'simple',
    'merged.purePurchase': true,
  };
  return new Tale(place, { serial: 1, name: '省级政务外网核心设备更新', unit: 4, amount: 680, planYear: 2026 })
    .along('drafted')
    .on('2026-01-14', '信息资源目录，选择合并审批', async ({ walk, plot }) => {
      await catalogue({ walk, plot });
      await walk.open('approval');
      await walk.through('approval', { stop: ['approve-feasibility'], lines: { 'choose-path': { facts: merged } } });
    })
    .on('2026-02-04', '省发改委批复合并报告', ({ walk }) =>
      walk.step('approval', 'approve-feasibility', { facts: { 'merged.confirmed': true } }),
    )
    .on('2026-02-25', '报省政府审定', ({ walk, plot }) =>
      walk.through('approval', {
        lines: { decide: { facts: { 'review.estimate': (plot.amount * 10_000).toFixed(2) } } },
      }),
    );
}

/** On the intranet its office reviews the needs, evaluates and approves the design. */
export const intranetPath = (place: Place): Tale =>
  new Tale(place, {
    serial: 2,
    name: '全省党政内网协同办公系统',
    unit: 8,
    amount: 1460,
    planYear: 2026,
    turn: 'intranet',
  })
    .along('submitted')
    .on('2025-07-09', '省内网办审核', ({ walk }) => walk.step('annual-needs', 'intranet-review'))
    .along('design-approved', 'submitted');

/** Classified: no registration on the public platform; in use only after the secrecy test. */
export const classifiedPath = (place: Place): Tale =>
  new Tale(place, {
    serial: 3,
    name: '涉密案件管理信息系统',
    unit: 7,
    amount: 920,
    planYear: 2026,
    turn: 'classified',
  }).along('decided');

/** The design departs from what was approved in a major way: back to the feasibility study. */
export function majorChangeBack(place: Place): Tale {
  const comment = '初步设计较可研批复增加两个子系统，属重大变更，应重新报批可行性研究报告。';
  return new Tale(place, { serial: 4, name: '智慧林长综合管理平台', unit: 9, amount: 1180, planYear: 2026 })
    .along('designed')
    .on('2026-02-16', '评审认定重大变更', ({ walk }) =>
      walk.step('approval', 'evaluate-design', { facts: { 'design.majorChange': true } }),
    )
    .on('2026-02-24', '退回可行性研究阶段', ({ walk }) =>
      walk.step('approval', 'approve-design', { result: 'return', comment }),
    );
}
