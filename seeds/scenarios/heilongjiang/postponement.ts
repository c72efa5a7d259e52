/** Acceptance cannot be applied for within half a year: a later day is asked for before the day has come. */
import { type Place, Tale } from '../../story/tale';

export function postponedAcceptance(place: Place): Tale {
  return new Tale(place, { serial: 8, name: '水文自动测报系统', unit: 10, amount: 540, planYear: 2025 })
    .along('completed')
    .on('2026-03-09', '申请延期验收', async ({ walk }) => {
      await walk.open('acceptance-extension');
      const facts = { 'extension.reason': '配套测站土建受冰封期影响，须至汛前联调。', 'extension.newOn': '2026-07-31' };
      await walk.step('acceptance-extension', 'apply', { facts });
    })
    .on('2026-03-23', '同意延期', ({ walk }) =>
      walk.step('acceptance-extension', 'decide', { facts: { 'extension.agreedOn': '2026-07-31' } }),
    );
}
