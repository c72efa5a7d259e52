/** Final acceptance cannot be applied for within six months: a later day is asked for in time, and granted. */
import { type Place, Tale } from '../../story/tale';

export function postponedAcceptance(place: Place): Tale {
  return new Tale(place, { serial: 17, name: '森林防火监测指挥系统', unit: 9, amount: 720, planYear: 2025 })
    .along('tried')
    .on('2026-03-16', '申请延期验收', async ({ walk }) => {
      await walk.open('acceptance-extension');
      const reason = '瞭望塔冰封期不能施工，监测设备须待汛前复测。';
      const facts = { 'extension.reason': reason, 'extension.newOn': '2026-12-18' };
      await walk.step('acceptance-extension', 'apply', { facts });
    })
    .on('2026-03-30', '同意延期', ({ walk }) =>
      walk.step('acceptance-extension', 'decide', { facts: { 'extension.agreedOn': '2026-12-18' } }),
    );
}
