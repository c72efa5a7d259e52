/** Who cannot be accepted on the planned day asks for a later one beforehand: refused it stays overdue, granted the new day counts. */
import { type Place, Tale } from '../../story/tale';

const REASON = '部分设备到货推迟，接口联调尚未完成，不能按计划申请验收。';

async function ask({ walk }: Tale['life'], newOn: string): Promise<void> {
  await walk.open('acceptance-extension');
  await walk.step('acceptance-extension', 'apply', {
    facts: { 'extension.newOn': newOn, 'extension.reason': REASON },
  });
}

export function extendedAcceptance(place: Place): Tale {
  const hero = { serial: 10, name: '渔港渔船动态监管平台', unit: 9, amount: 96, planYear: 2025, turn: 'merged' };
  return new Tale(place, hero)
    .along('completed')
    .on('2025-11-20', '申请延期验收', (life) => ask(life, '2026-06-30'))
    .on('2025-11-26', '不同意延期', ({ walk }) =>
      walk.step('acceptance-extension', 'decide', {
        result: 'reject',
        comment: '延期七个月理由不足，设备已于11月到货，请重新测算后申请。',
      }),
    )
    .on('2025-12-03', '重新申请延期', (life) => ask(life, '2026-01-30'))
    .on('2025-12-08', '同意延期', ({ walk }) =>
      walk.step('acceptance-extension', 'decide', { facts: { 'extension.agreedOn': '2026-01-30' } }),
    )
    .on('2026-01-12', '试运行', async ({ walk, plot }) => {
      const facts = { 'acceptance.merged': true };
      await walk.begin('acceptance', '/api/acceptances', { title: `${plot.name}验收` }, { facts });
      await walk.through('acceptance', { stop: ['final'] });
    })
    .on('2026-01-27', '合并验收', ({ walk }) => walk.through('acceptance'));
}
