/** Orders to mend: one carried out in time, one that has run over its day, and one refused until the payments stopped. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';

interface Order {
  opener: string;
  title: string;
  kind: string;
  dueOn: string;
}
const order = ({ walk }: Tale['life'], { opener, ...body }: Order) =>
  walk.begin('rectification', '/api/rectifications', body, { opener });

const found = (on: string, subject: string, problem: string) => ({
  'inspection.on': on,
  'supervision.subjects': [subject],
  'supervision.problem': problem,
  'inspection.result': '发现问题，要求限期整改。',
});

export function mendedInTime(place: Place): Tale {
  return new Tale(place, { serial: 11, name: '文物安全监测平台', unit: 6, amount: 430, planYear: 2026 })
    .along('building')
    .on('2026-06-22', '网络安全检查发现问题，限期整改', async (life) => {
      const facts = found('2026-06-22', 'network-security', '未建立网络安全管理制度，测试环境口令为弱口令。');
      await life.walk.record('inspection', facts, { by: 'cyberspace' });
      await order(life, { opener: 'cyberspace', title: '网络安全管理制度缺失', kind: 'rules', dueOn: '2026-07-31' });
    })
    .on('2026-07-20', '报告整改情况', ({ walk }) => walk.step('rectification', 'rectify'))
    .on('2026-07-27', '复核符合要求', ({ walk }) =>
      walk.step('rectification', 'verify', { facts: { 'rectification.verdict': 'conforming' } }),
    )
    .on('2026-09-21', '密码检查发现问题，限期整改', async (life) => {
      const facts = found('2026-09-21', 'cryptography', '传输加密未采用批复的密码产品。');
      await life.walk.record('inspection', facts, { by: 'cryptography' });
      await order(life, { opener: 'cryptography', title: '密码产品与批复不符', kind: 'approval', dueOn: '2026-10-30' });
    });
}

export function stoppedPayment(place: Place): Tale {
  return new Tale(place, { serial: 12, name: '旅游投诉调解平台', unit: 6, amount: 280, planYear: 2026 })
    .along('building')
    .on('2026-06-24', '资金检查发现问题，限期整改', async (life) => {
      const facts = found('2026-06-24', 'funds', '项目资金列支与批复内容无关的办公设备。');
      await life.walk.record('inspection', facts, { by: 'finance' });
      await order(life, { opener: 'finance', title: '超范围列支项目资金', kind: 'approval', dueOn: '2026-07-24' });
    })
    .on('2026-07-27', '逾期拒不整改，通报批评、暂缓拨付', async ({ walk }) => {
      await walk.step('rectification', 'verify', { facts: { 'rectification.verdict': 'refused' } });
      const measures = ['criticism', 'payment-stop'];
      await walk.step('rectification', 'measure', { facts: { 'rectification.measures': measures } });
    })
    .on('2026-08-03', '暂缓期间不得拨付', ({ walk, money }) =>
      refused(
        'JL-31d.payment',
        walk.plainly(() => money.pay(0.1)),
      ),
    )
    .on('2026-08-24', '整改合格，解除措施', ({ walk }) =>
      walk.step('rectification', 'lift', { facts: { 'rectification.liftedOn': '2026-08-24' } }),
    )
    .on('2026-08-31', '恢复拨付', ({ money }) => money.pay(0.1));
}
