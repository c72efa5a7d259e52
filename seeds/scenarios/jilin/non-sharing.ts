/** A system to be upgraded whose data cannot be shared: nothing is approved before the leading group has agreed. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';

export function nonSharing(place: Place): Tale {
  const comment = '请补充不能共享所依据的法律条款。';
  return new Tale(place, {
    serial: 14,
    name: '未成年人保护信息系统升级',
    unit: 0,
    amount: 310,
    planYear: 2026,
    turn: 'upgrade',
  })
    .along('decided')
    .on('2026-01-19', '报送项目建议书', async ({ walk }) => {
      await walk.open('approval');
      const path = { 'approval.path': 'standard', 'project.canShare': false };
      await walk.through('approval', { stop: ['proposal-approval'], lines: { 'choose-path': { facts: path } } });
    })
    .on('2026-01-26', '未经领导小组批准，不予批复', ({ walk }) =>
      refused(
        'JL-29b',
        walk.plainly(() => walk.step('approval', 'proposal-approval')),
      ),
    )
    .on('2026-01-28', '提出不能共享而确有必要', async ({ walk }) => {
      await walk.open('non-sharing');
      await walk.step('non-sharing', 'claim', { facts: { 'nonSharing.purpose': 'build' } });
    })
    .on('2026-02-02', '退回补充依据', ({ walk }) => walk.step('non-sharing', 'review', { result: 'return', comment }))
    .on('2026-02-09', '重新提出', ({ walk }) => walk.step('non-sharing', 'claim'))
    .on('2026-02-25', '会同有关部门审核', ({ walk }) => walk.through('non-sharing', { stop: ['decide'] }))
    .on('2026-03-09', '“数字吉林”建设领导小组批准', ({ walk }) => walk.through('non-sharing'))
    .on('2026-03-11', '批复项目建议书', ({ walk }) => walk.step('approval', 'proposal-approval'));
}
