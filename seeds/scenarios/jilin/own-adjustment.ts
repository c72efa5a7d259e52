/** What the unit may move by itself, and files; with the second move it is over 15 % of the estimate, and asks for approval anew. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';

const moved = (amount: string) => ({
  'change.reason': '监测站点选址调整，原前端采集方案需完善优化。',
  'change.goalsUnchanged': true,
  'change.mainContentNeeded': true,
  'change.added': amount,
  'change.removed': amount,
});
const OWN = { 'change.ground': 'technical' };

export function ownAdjustment(place: Place): Tale {
  return new Tale(place, { serial: 9, name: '大气环境监测分析平台', unit: 9, amount: 600, planYear: 2026 })
    .along('building')
    .on('2026-06-15', '自行调整10%，同时备案', ({ walk }) =>
      walk.begin(
        'change',
        '/api/changes',
        { title: '优化前端采集方案', procedure: 'change' },
        { facts: { ...moved('600000.00'), ...OWN } },
      ),
    )
    .on('2026-06-17', '收到备案', ({ walk }) => walk.step('change', 'file'))
    .on('2026-08-03', '再调6%，累计超过15%', ({ walk }) =>
      refused(
        'JL-23b',
        walk.plainly(() =>
          walk.begin(
            'change',
            '/api/changes',
            { title: '增加移动监测车', procedure: 'change' },
            { facts: { ...moved('360000.00'), ...OWN } },
          ),
        ),
      ),
    )
    .on('2026-08-05', '调整可行性研究报告和初步设计，重新报批', async ({ walk }) => {
      const { 'change.mainContentNeeded': _needed, ...facts } = moved('360000.00');
      await walk.begin(
        'change-approval',
        '/api/changes',
        { title: '增加移动监测车', procedure: 'change-approval' },
        { facts },
      );
      await walk.through('change-approval', { stop: ['approve'] });
    })
    .on('2026-08-26', '重新批复', ({ walk }) =>
      walk.step('change-approval', 'approve', { facts: { 'approval.amount': '6000000.00' } }),
    );
}
