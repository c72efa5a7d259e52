/** Accepted, but not yet filed with the two bodies: the last payment is refused until both have the report. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';

export function unfiledAcceptance(place: Place): Tale {
  return new Tale(place, { serial: 4, name: '县图书馆数字资源平台', unit: 6, amount: 47, planYear: 2025 })
    .along('accepted')
    .on('2025-11-03', '只报财政备案', ({ walk }) => walk.step('acceptance', 'file-finance'))
    .on('2025-11-05', '未全部备案，拨付被拒', ({ walk, money }) =>
      refused(
        'QY-40e',
        walk.plainly(() => money.pay(0.35)),
      ),
    )
    .on('2025-11-11', '报归口部门备案', ({ walk }) => walk.step('acceptance', 'file-lead'))
    .on('2025-11-13', '备案后拨付', ({ money }) => money.pay(0.35));
}
