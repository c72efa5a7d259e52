/** A project that needs data of others asks the liaison centre, says more exactly what it needs, and is connected. */
import { type Place, Tale } from '../../story/tale';

export function sharedData(place: Place): Tale {
  return new Tale(place, { serial: 8, name: '社会救助核对系统', unit: 9, amount: 58, planYear: 2026 })
    .along('building')
    .on('2026-06-08', '提出共享需求', async ({ walk }) => {
      await walk.open('exchange');
      const facts = { 'exchange.need': '核对救助对象的社保、不动产、车辆信息。' };
      await walk.step('exchange', 'request', { facts });
    })
    .on('2026-06-10', '值班联络中心退回补充', ({ walk }) =>
      walk.step('exchange', 'serve', { result: 'return', comment: '请逐项列明数据项、频次和使用范围。' }),
    )
    .on('2026-06-15', '补充后接入', ({ walk }) => walk.through('exchange'))
    .on('2026-06-16', '取得授权，登记使用', async ({ walk }) => {
      const [resource, to, scope] = ['参保信息', '沁源县民政局', '救助对象家庭经济状况核对'];
      await walk.record('sharing-grant', { 'grant.resource': resource, 'grant.to': to, 'grant.scope': scope });
      await walk.record('sharing-use', { 'use.resource': resource, 'use.by': to, 'use.scope': scope });
    })
    .on('2026-06-22', '单位落实网络安全责任和项目管理制度', async ({ walk }) => {
      await walk.record('network-security', {
        'networkSecurity.person': '武志强',
        'networkSecurity.rulesOn': '2026-06-15',
        'networkSecurity.emergencyOn': '2026-06-18',
      });
      await walk.record('management-rules', { 'managementRules.title': '沁源县民政局信息化项目管理办法' });
    })
    .on('2026-11-17', '再提需求，待办', async ({ walk }) => {
      await walk.open('exchange');
      const facts = { 'exchange.need': '增加公积金缴存信息，每月一次。' };
      await walk.step('exchange', 'request', { facts });
    });
}
