/** A system that the province replaces is retired: decided together, stopped, reported to four bodies within thirty days, its assets settled. */
import { type Place, Tale } from '../../story/tale';

export function decommission(place: Place): Tale {
  return new Tale(place, { serial: 5, name: '新农合结算系统', unit: 1, amount: 38, planYear: 2024 })
    .along('operating')
    .on('2026-03-02', '集体决策停用', async ({ walk }) => {
      await walk.open('decommission');
      const facts = {
        'decommission.ground': 'sector-authority',
        'decommission.reason': '省级统一医保平台上线，行业主管部门明确要求停用。',
      };
      await walk.step('decommission', 'decide', { facts });
    })
    .on('2026-03-05', '停用', ({ walk }) => walk.step('decommission', 'stop'))
    .on('2026-03-20', '报财政局和归口部门', async ({ walk }) => {
      await walk.step('decommission', 'report-finance');
      await walk.step('decommission', 'report-lead');
    })
    .on('2026-04-03', '报网信办和值班联络中心', async ({ walk }) => {
      await walk.step('decommission', 'report-cyberspace');
      await walk.step('decommission', 'report-liaison');
    });
}
