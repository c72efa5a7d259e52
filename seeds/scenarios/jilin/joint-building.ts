/**
 * Province and cities build together, with money of the central budget: the secrecy bureau settles the class, the leading
 * department designs for all, and the development and reform commission approves.
 */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';

const SPLIT = { 'joint.provinceAmount': '9000000.00', 'joint.localAmount': '6000000.00' };

export function jointBuilding(place: Place): Tale {
  return new Tale(place, {
    serial: 15,
    name: '边境地区应急指挥系统',
    unit: 7,
    amount: 1500,
    planYear: 2026,
    turn: 'joint',
  })
    .along('submitted')
    .on('2025-09-22', '确定涉密属性', ({ walk }) =>
      walk.step('annual-needs', 'classify', { facts: { 'project.securityClass': 'unclassified' } }),
    )
    .along('decided', 'submitted')
    .on('2026-01-13', '选择路径', async ({ walk }) => {
      await walk.open('approval');
      const facts = { 'approval.path': 'standard', 'project.canShare': true, 'project.jointWithLocal': true };
      await walk.step('approval', 'choose-path', { facts });
    })
    .on('2026-01-14', '省与市县资金合计不等于总投资', ({ walk }) =>
      refused(
        'JL-25a',
        walk.plainly(() =>
          walk.step('approval', 'proposal', { facts: { ...SPLIT, 'joint.localAmount': '5000000.00' } }),
        ),
      ),
    )
    .on('2026-01-15', '报送项目建议书', ({ walk }) => walk.step('approval', 'proposal', { facts: SPLIT }))
    .on('2026-01-26', '省政数局不得批复', ({ walk }) =>
      walk.step('approval', 'proposal-approval', { as: 'lead' }).then(
        () => Promise.reject(new Error('the lead must not approve what asks for central money')),
        () => undefined,
      ),
    )
    .on('2026-01-27', '省发展改革委批复', ({ walk }) =>
      walk.step('approval', 'proposal-approval', { facts: { 'approval.noOverlap': true } }),
    );
}
