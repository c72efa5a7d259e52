/** From 500,000 on no payment without the estimate review of finance. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';

export function unreviewedEstimate(place: Place): Tale {
  const tale = new Tale(place, {
    serial: 9,
    name: '殡葬服务监管系统',
    unit: 10,
    amount: 50,
    planYear: 2026,
    turn: 'no-estimate-review',
  });
  tale.walk.withheld.add('estimate-report');
  return tale
    .along('building')
    .on('2026-05-12', '概算未评审，拨付被拒', ({ walk, money }) =>
      refused(
        'YC-26b',
        walk.plainly(() => money.pay(0.3)),
      ),
    )
    .on('2026-05-19', '完成概算评审', ({ walk }) => {
      walk.withheld.clear();
      return walk.step('approval', 'estimate-review');
    })
    .on('2026-05-26', '评审后拨付', ({ money }) => money.pay(0.3));
}
