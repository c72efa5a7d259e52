/** A flood cannot wait for seven reviews: the county decides, building starts, the papers follow; money does not come before them. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';
import { bidOf } from './course';

export function buildFirst(place: Place): Tale {
  return new Tale(place, { serial: 2, name: '沁河山洪灾害应急监测系统', unit: 5, amount: 96, planYear: 2026 })
    .along('prepared')
    .on('2026-07-13', '县委、县政府决策先行建设', async ({ walk }) => {
      await walk.open('supplement');
      const facts = {
        'fastTrack.ground': 'natural-disaster',
        'fastTrack.matter': '七月强降雨造成多处山洪，原监测点位损毁。',
      };
      await walk.through('supplement', { lines: { request: { facts } } });
    })
    .on('2026-07-15', '应急采购与合同', async ({ walk, money, plot }) => {
      await walk.open('procurement');
      const award = { facts: { 'award.amount': (bidOf(plot.amount) * 10_000).toFixed(2) } };
      await walk.through('procurement', { lines: { plan: {}, award } });
      await walk.record('system-catalogue', { 'systemCatalogue.system': plot.name });
      // the flood does not wait for the budget row either; it follows with the papers
      await money.agree(bidOf(plot.amount));
    })
    .on('2026-07-17', '先行开工', async ({ walk }) => {
      await walk.open('construction');
      await walk.step('construction', 'start');
    })
    .on('2026-07-24', '立项前拨付被拒', ({ walk, money }) =>
      refused(
        'QY-18a',
        walk.plainly(() => money.pay(0.3)),
      ),
    )
    .on('2026-07-27', '边建设边补办立项', async ({ walk }) => {
      await walk.open('approval');
      await walk.through('approval');
    })
    .on('2026-07-30', '补办预算', ({ money, plot }) => money.budget(plot.amount))
    .on('2026-08-03', '立项后拨付', ({ money }) => money.pay(0.3));
}
