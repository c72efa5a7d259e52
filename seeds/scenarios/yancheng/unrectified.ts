/** Ordered to put something right, the unit does not: criticised, then no new money, then stopped, then ended, each step no sooner than the text lets it. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';
import type { Walk } from '../../story/walk';

const order = (walk: Walk, by: string, kind: string, dueOn: string, title: string): Promise<unknown> =>
  walk.begin('rectification', '/api/rectifications', { title, kind, dueOn }, { opener: by });

async function sanction(walk: Walk, by: string, kind: string, reason: string): Promise<void> {
  await walk.open('sanction', by);
  await walk.step('sanction', 'decide', { by: [by], facts: { 'sanction.kind': kind, 'sanction.reason': reason } });
}

export function unrectified(place: Place): Tale {
  return new Tale(place, { serial: 12, name: '渣土运输车辆监管平台', unit: 3, amount: 118, planYear: 2026 })
    .along('building')
    .on('2026-05-20', '网信办限期整改', ({ walk }) =>
      order(walk, 'cyberspace', 'state-rules', '2026-06-05', '测试环境对互联网开放'),
    )
    .on('2026-06-01', '按期整改', ({ walk }) => walk.step('rectification', 'rectify'))
    .on('2026-06-03', '复查销号', ({ walk }) => walk.step('rectification', 'verify', { by: ['cyberspace'] }))
    .on('2026-07-01', '市大数据管理局限期整改', ({ walk }) =>
      order(walk, 'lead', 'approval-terms', '2026-07-31', '未按批复接入“盐政通”'),
    )
    .on('2026-07-31', '期限未到，处理被拒', ({ walk }) =>
      refused(
        'YC-30d',
        walk.plainly(() => walk.open('sanction', 'lead')),
      ),
    )
    .on('2026-08-03', '逾期未整改，通报批评', ({ walk }) =>
      sanction(walk, 'lead', 'criticism', '逾期未按批复要求接入“盐政通”。'),
    )
    .on('2026-08-20', '报告整改情况', ({ walk }) => walk.step('rectification', 'rectify'))
    .on('2026-08-24', '整改后仍不符合要求', ({ walk }) =>
      walk.step('rectification', 'verify', {
        by: ['lead'],
        result: 'reject',
        comment: '仅完成登录跳转，待办和消息没有接入。',
      }),
    )
    .on('2026-09-07', '暂停项目建设', ({ walk }) =>
      sanction(walk, 'approval', 'suspension', '整改后仍不符合批复要求，暂停项目建设。'),
    )
    .on('2026-11-02', '终止项目', ({ walk }) => sanction(walk, 'lead', 'termination', '建设单位放弃整改，终止项目。'))
    .on('2026-11-04', '终止后拨付被拒', ({ walk, money }) =>
      refused(
        'YC-30c.terminate',
        walk.plainly(() => money.pay(0.3)),
      ),
    );
}
