/** A unit says that its data cannot be shared: no approval before the government has agreed. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';
import { catalogue } from './course';

export function nonSharing(place: Place): Tale {
  return new Tale(place, {
    serial: 6,
    name: '未成年人保护信息系统',
    unit: 1,
    amount: 410,
    planYear: 2026,
    turn: 'non-sharing',
  })
    .along('drafted')
    .on('2026-01-13', '未经批准不予审批', async ({ walk, plot }) => {
      await catalogue({ walk, plot });
      await walk.open('approval');
      await walk.through('approval', {
        stop: ['approve-feasibility'],
        lines: { 'choose-path': { facts: { 'approval.path': 'standard', 'project.nonSharing': true } } },
      });
      await refused(
        'HLJ-34b',
        walk.plainly(() => walk.step('approval', 'approve-feasibility')),
      );
    })
    .on('2026-01-20', '提出不能共享的理由', async ({ walk }) => {
      await walk.open('non-sharing');
      await walk.step('non-sharing', 'claim');
    })
    .on('2026-02-10', '会审并经省政府批准', ({ walk }) => walk.through('non-sharing'))
    .on('2026-02-12', '批复可行性研究报告', ({ walk }) => walk.step('approval', 'approve-feasibility'));
}
