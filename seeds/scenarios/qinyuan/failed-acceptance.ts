/** The site review asks for more, the first acceptance fails; passed, the catalogue differs and filing is late. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';

export function failedAcceptance(place: Place): Tale {
  return new Tale(place, { serial: 10, name: '非遗数字展馆', unit: 6, amount: 52, planYear: 2025 })
    .along('completed')
    .on('2025-10-15', '申请实地审查', async ({ walk, plot }) => {
      await walk.begin('acceptance', '/api/acceptances', { title: `${plot.name}竣工验收` });
      await walk.step('acceptance', 'security-papers');
    })
    .on('2025-10-22', '网信办退回整改', ({ walk }) =>
      walk.step('acceptance', 'site-review', { result: 'return', comment: '后台存在弱口令，日志留存不足六个月。' }),
    )
    .on('2025-11-05', '整改后出具审查报告', ({ walk }) => walk.through('acceptance', { stop: ['accept'] }))
    .on('2025-11-12', '验收不合格', ({ walk }) =>
      walk.step('acceptance', 'accept', { result: 'return', comment: '并发访问不达标，两周内整改后再验。' }),
    )
    .on('2025-11-14', '未验收合格，不得投入使用', ({ walk }) =>
      refused(
        'QY-39b',
        walk.plainly(() => walk.open('operation')),
      ),
    )
    .on('2025-11-26', '再次验收合格', ({ walk }) => walk.step('acceptance', 'accept'))
    .on('2026-01-12', '目录有偏差，附说明，逾期备案', async ({ walk }) => {
      const item = { 'dataItem.name': '藏品三维影像', 'dataItem.inDesign': true, 'dataItem.atCompletion': false };
      await walk.record('data-catalogue', item);
      await walk.through('acceptance');
    });
}
