/** A special fund, its plan issued: any increase goes through approval anew and then to the provincial government. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';

const MORE = {
  'change.reason': '上级增加试点县（市），需扩充采集终端。',
  'change.goalsUnchanged': true,
  'change.added': '300000.00',
  'change.removed': '0.00',
};

export function fundIncrease(place: Place): Tale {
  return new Tale(place, {
    serial: 6,
    name: '黑土地保护遥感监测系统',
    unit: 5,
    amount: 640,
    planYear: 2026,
    turn: 'special-fund',
  })
    .along('building')
    .on('2026-05-20', '专项资金计划下达', ({ walk }) => walk.record('fund-plan', { 'fundPlan.issuedOn': '2026-05-20' }))
    .on('2026-06-18', '不得自行调增', ({ walk }) =>
      refused(
        'JL-23i',
        walk.plainly(() =>
          walk.begin(
            'change',
            '/api/changes',
            { title: '扩充采集终端', procedure: 'change' },
            {
              facts: {
                ...MORE,
                'change.ground': 'business',
                'change.withinFramework': true,
                'change.mainContentNeeded': true,
              },
            },
          ),
        ),
      ),
    )
    .on('2026-06-22', '重新报批', ({ walk }) =>
      walk.begin(
        'change-approval',
        '/api/changes',
        { title: '扩充采集终端', procedure: 'change-approval' },
        { facts: MORE },
      ),
    )
    .on('2026-06-24', '调整可行性研究报告和初步设计', ({ walk }) =>
      walk.through('change-approval', { stop: ['approve'] }),
    )
    .on('2026-07-08', '审批部门批复', ({ walk }) => {
      const lines = { approve: { facts: { 'approval.amount': '6700000.00' } } };
      return walk.through('change-approval', { stop: ['government'], lines });
    })
    .on('2026-07-27', '省政府批准', ({ walk }) => walk.through('change-approval'));
}
