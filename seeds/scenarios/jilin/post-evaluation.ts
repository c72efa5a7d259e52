/** A year in operation: the unit evaluates itself, an outside body evaluates again, and what it found is put right. */
import { type Place, Tale } from '../../story/tale';

export function postEvaluation(place: Place): Tale {
  return new Tale(place, { serial: 18, name: '住房公积金数据共享平台', unit: 3, amount: 530, planYear: 2024 })
    .along('evaluated')
    .on('2026-02-02', '委托第三方开展后评价', ({ walk }) => {
      const facts = { 'evaluation.entrust': true, 'evaluation.thirdParty': '吉林省工程咨询中心' };
      return walk.step('evaluation', 'receive', { facts });
    })
    .on('2026-03-23', '登记后评价结果，提出整改意见', async ({ walk }) => {
      await walk.step('evaluation', 'post-evaluate');
      const opinion = '共享接口调用量不足设计的四成，请在半年内完成与各市（州）的对接。';
      const facts = { 'evaluation.hasProblems': true, 'evaluation.opinion': opinion };
      await walk.step('evaluation', 'opine', { facts });
    })
    .on('2026-03-25', '下达限期整改', ({ walk }) =>
      walk.begin('rectification', '/api/rectifications', {
        title: '共享接口调用量不足',
        kind: 'evaluation',
        dueOn: '2026-09-25',
      }),
    )
    .on('2026-09-14', '报告整改情况', ({ walk }) => walk.step('rectification', 'rectify'))
    .on('2026-09-21', '复核符合要求', ({ walk }) =>
      walk.step('rectification', 'verify', { facts: { 'rectification.verdict': 'conforming' } }),
    );
}
