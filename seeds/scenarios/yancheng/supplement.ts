/** Into the pool of the year outside its yearly round: a special case by the consent of three bodies, others in the round of the half year. */
import { type Place, Tale } from '../../story/tale';
import type { Walk } from '../../story/walk';

const DECLARED = {
  'project.ownerLevel': 'city',
  'project.securityClass': 'unclassified',
  'project.agentBuilt': false,
  'project.emergency': false,
};

async function apply(walk: Walk, kind: 'regular' | 'special', reason: string): Promise<void> {
  await walk.draft(DECLARED);
  await walk.open('supplement');
  await walk.step('supplement', 'apply', { facts: { 'supplement.kind': kind, 'supplement.reason': reason } });
}

export function specialAddition(place: Place): Tale {
  return new Tale(place, { serial: 13, name: '极端天气预警发布系统', unit: 11, amount: 76, planYear: 2026 })
    .on('2026-04-08', '申请追加建设', ({ walk }) =>
      apply(walk, 'special', '省定极端天气预警时限提前，年内须建成发布系统。'),
    )
    .on('2026-04-10', '退回补正', ({ walk }) =>
      walk.step('supplement', 'consent', {
        by: ['finance'],
        result: 'return',
        comment: '未写明年内资金来源，请补充后重报。',
      }),
    )
    .on('2026-04-13', '补正后重报', ({ walk }) => walk.step('supplement', 'apply'))
    .on('2026-04-16', '两部门同意', ({ walk }) => walk.step('supplement', 'consent', { by: ['lead', 'finance'] }))
    .on('2026-04-20', '第三个部门同意，入库', ({ walk }) => walk.through('supplement'));
}

export function regularRound(place: Place): Tale {
  return new Tale(place, { serial: 14, name: '城市内涝监测系统', unit: 3, amount: 42, planYear: 2026 })
    .on('2026-06-15', '启动上半年增补', ({ walk }) =>
      walk.record('pool-round', { 'round.openedOn': '2026-06-15' }, { by: 'lead' }),
    )
    .on('2026-06-18', '申请半年增补', ({ walk }) => apply(walk, 'regular', '主汛期前补齐低洼路段监测，列入半年增补。'))
    .on('2026-06-25', '入库', ({ walk }) => walk.through('supplement'));
}
