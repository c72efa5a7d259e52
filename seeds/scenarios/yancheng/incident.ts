/** A serious delay is reported to two bodies and copied to a third; together they stop the works until it is put right. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';

const ORDER = {
  'incident.order': 'suspend',
  'incident.dueOn': '2026-09-30',
  'incident.requirement': '暂停建设，重新排定进度并追究承建单位违约责任，整改到位后恢复。',
};

export function seriousDelay(place: Place): Tale {
  return new Tale(place, {
    serial: 11,
    name: '轨道交通客流监测平台',
    unit: 4,
    amount: 264,
    planYear: 2026,
    turn: 'stopped',
  })
    .along('building')
    .on('2026-08-10', '报告严重逾期', async ({ walk }) => {
      await walk.open('incident');
      const description = '合同约定7月完成的视频接入仅完成三成，承建单位人员撤场，预计逾期四个月。';
      const facts = {
        'incident.kind': 'serious-delay',
        'incident.on': '2026-08-07',
        'incident.description': description,
      };
      await walk.step('incident', 'report', { facts });
    })
    .on('2026-08-14', '三部门决定暂停建设', async ({ walk }) => {
      await walk.step('incident', 'decide', { facts: ORDER });
      await walk.step('incident', 'suspend');
    })
    .on('2026-08-20', '暂停期间建成被拒', ({ walk }) =>
      refused(
        'YC-19c.suspend',
        walk.plainly(() => walk.step('construction', 'complete')),
      ),
    )
    .on('2026-09-25', '报告整改情况', ({ walk }) => walk.step('incident', 'rectify'))
    .on('2026-09-29', '整改不到位，继续整改', ({ walk }) =>
      walk.step('incident', 'lift', { result: 'return', comment: '承建单位尚未补足人员，新的进度没有节点保证。' }),
    )
    .on('2026-10-13', '再次报告整改情况', ({ walk }) => walk.step('incident', 'rectify'))
    .on('2026-10-16', '解除暂停', ({ walk }) => walk.step('incident', 'lift'));
}
