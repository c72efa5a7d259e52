/** The owner adjusts within 15 % by itself and files with the lead; one fen more goes back to review and approval. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';
import type { Walk } from '../../story/walk';

const request = (walk: Walk, yuan: string) =>
  walk.begin(
    'change',
    '/api/changes',
    { title: '调整数据治理内容' },
    {
      facts: {
        'change.ground': 'business',
        'change.reason': '主管部门调整业务流程，相应增减两项开发内容。',
        'change.goalsUnchanged': true,
        'change.added': yuan,
        'change.removed': yuan,
      },
    },
  );

export function changeFiling(place: Place): Tale {
  return new Tale(place, {
    serial: 8,
    name: '水利工程运行管理平台',
    unit: 5,
    amount: 160,
    planYear: 2026,
    turn: 'public-data',
  })
    .along('building')
    .on('2026-07-06', '超过15%的调整被拒', ({ walk }) =>
      refused(
        'YC-20a',
        walk.plainly(() => request(walk, '240000.01')),
      ),
    )
    .on('2026-07-08', '恰为15%，自行调整', ({ walk }) => request(walk, '240000.00'))
    .on('2026-07-10', '报备案', ({ walk }) => walk.through('change'));
}
