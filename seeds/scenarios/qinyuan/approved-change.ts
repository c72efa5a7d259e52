/** A change of exactly ten percent is asked for and approved beforehand; one fen more has to go back to establishment. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';
import type { Walk } from '../../story/walk';

const request = (walk: Walk, yuan: string) =>
  walk.begin(
    'change',
    '/api/changes',
    { title: '调整前端感知设备部署方式' },
    {
      facts: {
        'change.ground': 'technical',
        'change.reason': '原技术方案在林区信号覆盖不足，改用自组网方式。',
        'change.goalsUnchanged': true,
        'change.movesBudget': true,
        'change.added': yuan,
        'change.removed': yuan,
      },
    },
  );

export function approvedChange(place: Place): Tale {
  return new Tale(place, { serial: 3, name: '林区病虫害监测系统', unit: 8, amount: 150, planYear: 2026 })
    .along('building')
    .on('2026-06-15', '超过10%的变更被拒', ({ walk }) =>
      refused(
        'QY-27a',
        walk.plainly(() => request(walk, '150000.01')),
      ),
    )
    .on('2026-06-18', '恰为10%的变更申请', ({ walk }) => request(walk, '150000.00'))
    .on('2026-06-23', '归口部门事先批准', ({ walk }) => walk.step('change', 'approve'))
    .on('2026-06-25', '财政调整预算，实施变更', ({ walk }) => walk.through('change'));
}
