/** What is in the catalogue and reaches the limit is bought by the procurement centre, which is asked for the tender. */
import { type Place, Tale } from '../../story/tale';

const LIMIT = 100;

export function centralPurchase(place: Place): Tale {
  return new Tale(place, { serial: 7, name: '县域数字档案馆', unit: 3, amount: 168, planYear: 2026 })
    .along('funded')
    .on('2026-11-09', '财政局登记限额标准', ({ walk }) => {
      const limit = { 'procurementLimit.amount': `${LIMIT}0000.00`, 'procurementLimit.basis': '省集中采购目录及标准' };
      return walk.record('procurement-limit', limit);
    })
    .on('2026-11-12', '报备采购计划，由采购中心承办', async ({ walk, plot }) => {
      await walk.open('procurement');
      const facts = {
        'procurementPlan.budget': `${plot.amount}0000.00`,
        'procurement.inCatalogue': true,
        'procurement.isCommissioned': false,
      };
      await walk.step('procurement', 'plan', { facts });
    });
}
