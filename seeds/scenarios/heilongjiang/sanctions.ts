/** An order to mend runs out: criticised, then suspended, and in the end terminated, each measure under its own decision. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';
import type { Walk } from '../../story/walk';

const DUE = '2026-07-20';

async function impose(walk: Walk, measure: string, grounds: string): Promise<void> {
  await walk.open('sanction', 'cyberspace');
  const facts = {
    'sanction.measure': measure,
    'sanction.issuer': 'cyberspace',
    'sanction.grounds': grounds,
    'sanction.on': walk.on,
  };
  await walk.step('sanction', 'impose', { by: ['cyberspace'], facts });
}

export function sanctions(place: Place): Tale {
  const order = {
    'rectification.kind': 'rules',
    'rectification.issuer': 'cyberspace',
    'rectification.dueOn': DUE,
    'rectification.requirement': '完成互联网出口加固和等级保护测评。',
  };
  return new Tale(place, { serial: 11, name: '文旅客流监测系统', unit: 6, amount: 380, planYear: 2026, turn: 'slow' })
    .along('building')
    .on('2026-06-22', '监督检查，责令限期整改', async ({ walk }) => {
      const found = { 'inspection.on': walk.on, 'supervision.subjects': ['cybersecurity'] };
      await walk.record('inspection', { ...found, 'inspection.result': '未落实等级保护要求。' }, { by: 'cyberspace' });
      const body = { title: '网络安全防护不到位', kind: 'rules', dueOn: DUE };
      await walk.begin('rectification', '/api/rectifications', body, { opener: 'cyberspace', facts: order });
    })
    .on(DUE, '期限当日，不得处理', ({ walk }) =>
      refused(
        'HLJ-36c',
        walk.plainly(() => walk.open('sanction', 'cyberspace')),
      ),
    )
    .on('2026-07-21', '逾期不整改，通报批评', ({ walk }) => impose(walk, 'criticise', '逾期未报告整改情况。'))
    .on('2026-08-10', '报告整改', ({ walk }) => walk.step('rectification', 'rectify'))
    .on('2026-08-17', '整改后仍不符合要求', ({ walk }) =>
      walk.step('rectification', 'close', { result: 'reject', comment: '测评仍存在高风险项。' }),
    )
    .on('2026-08-24', '暂停项目建设', async ({ walk, money }) => {
      await impose(walk, 'suspend', '整改后仍存在高风险项。');
      await refused(
        'HLJ-36c.suspend',
        walk.plainly(() => money.pay(0.1)),
      );
    })
    .on('2026-10-12', '终止项目', ({ walk }) => impose(walk, 'terminate', '暂停期间未消除高风险项。'));
}
