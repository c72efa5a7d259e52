/** A serious delay is reported; the lead suspends the project, nothing is paid meanwhile, and lifts it when the matter is mended. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';

export function suspension(place: Place): Tale {
  return new Tale(place, { serial: 7, name: '粮食储备智能监管平台', unit: 5, amount: 760, planYear: 2026 })
    .along('building')
    .on('2026-07-06', '报告重大问题', async ({ walk }) => {
      await walk.open('incident');
      await walk.step('incident', 'report');
    })
    .on('2026-07-13', '责令暂停', ({ walk }) => {
      const lines = { decide: { facts: { 'incident.measure': 'suspend' } } };
      return walk.through('incident', { stop: ['rectify'], lines });
    })
    .on('2026-07-20', '暂停期间拨付被拒', ({ walk, money }) =>
      refused(
        'HLJ-26b.suspend',
        walk.plainly(() => money.pay(0.1)),
      ),
    )
    .on('2026-08-10', '完成整改', ({ walk }) => walk.step('incident', 'rectify'))
    .on('2026-08-17', '解除暂停', ({ walk }) => walk.step('incident', 'close'));
}
