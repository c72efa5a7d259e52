/** A system that nobody uses: the second evaluation says so, the unit is told to mend it, and money for running it wants a reason. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';

const NEED = { 'operation.need': '2027年度云资源租用和驻场运维。', 'operation.amount': '120000.00' };
const REASON = '已与“我的盐城”合并入口并完成整改，2027年保留一年观察，低于上年三成安排。';

export function lowEfficiency(place: Place): Tale {
  const hero = { serial: 15, name: '网上信访预约系统', unit: 10, amount: 86, planYear: 2024, turn: 'merged' };
  return new Tale(place, hero)
    .along('evaluated')
    .on('2026-02-09', '委托第三方后评价', ({ walk }) => walk.open('post-evaluation'))
    .on('2026-02-10', '签订委托', ({ walk }) => walk.step('post-evaluation', 'commission'))
    .on('2026-03-16', '后评价报告', async ({ walk }) => {
      await walk.step('post-evaluation', 'report', {
        facts: { 'postEvaluation.result': '月均预约不足二十件，功能与“我的盐城”重复，运行低效。' },
      });
      const result = {
        'evaluationResult.grade': 'poor',
        'evaluationResult.project': '网上信访预约系统',
        'evaluationResult.problems': '使用率低，入口分散。',
      };
      await walk.record('evaluation-result', { ...result, 'evaluationResult.year': 2025 }, { by: 'lead' });
      await walk.record(
        'system-flag',
        { 'systemFlag.lowEfficiency': true, 'systemFlag.ground': '第三方后评价报告：月均预约不足二十件。' },
        { by: 'lead' },
      );
    })
    .on('2026-03-25', '市财政局提出整改意见', ({ walk }) => {
      const order = { title: '与“我的盐城”合并入口', kind: 'evaluation', dueOn: '2026-06-30' };
      return walk.begin('rectification', '/api/rectifications', order, { opener: 'finance' });
    })
    .on('2026-06-10', '报告整改情况', ({ walk }) => walk.step('rectification', 'rectify'))
    .on('2026-06-15', '复查销号', ({ walk }) => walk.step('rectification', 'verify', { by: ['finance'] }))
    .on('2026-09-01', '布置年度绩效评价', ({ walk }) =>
      walk.record(
        'performance-notice',
        {
          'performanceNotice.dueOn': '2026-10-30',
          'performanceNotice.requirement': '报送整改后三个月的使用情况和运维支出绩效。',
        },
        { by: 'finance' },
      ),
    )
    .on('2026-10-12', '申请运行维护经费', async ({ walk }) => {
      await walk.open('operation-funding');
      await walk.step('operation-funding', 'request', { facts: NEED });
    })
    .on('2026-10-19', '没有理由安排被拒', ({ walk }) =>
      refused(
        'YC-28c',
        walk.plainly(() => walk.step('operation-funding', 'review', { by: ['lead'] })),
      ),
    )
    .on('2026-10-20', '说明理由后安排', ({ walk }) =>
      walk.step('operation-funding', 'review', { facts: { 'operation.arrangedAmount': '80000.00' }, reason: REASON }),
    );
}
