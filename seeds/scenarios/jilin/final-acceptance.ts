/** The final acceptance with its fifteen groups of papers; and one that fails, is put right within six months and applied for again. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';

const begin = ({ walk, plot }: Tale['life']) =>
  walk.begin('acceptance', '/api/acceptances', { title: `${plot.name}竣工验收` });

export const fifteenGroups = (place: Place): Tale =>
  new Tale(place, { serial: 7, name: '数字法治政府平台', unit: 2, amount: 840, planYear: 2025 })
    .along('tried')
    .on('2025-11-05', '完成验收准备', begin)
    .on('2025-11-06', '材料不齐，申请被拒', ({ walk }) =>
      refused(
        'JL-26c',
        walk.plainly(() => walk.step('acceptance', 'apply')),
      ),
    )
    .on('2025-11-10', '按十五类材料申请', ({ walk }) => walk.through('acceptance', { stop: ['accept', 'archives'] }))
    .on('2025-12-01', '验收委员会评价，档案验收，作出结论', ({ walk }) => walk.through('acceptance'));

export function failedAcceptance(place: Place): Tale {
  const comment = '两个子系统未达到设计指标，档案不完整，验收不通过，六个月内整改。';
  return new Tale(place, { serial: 8, name: '公共资源交易监管系统', unit: 3, amount: 560, planYear: 2025 })
    .along('tried')
    .on('2025-11-10', '申请竣工验收', async (life) => {
      await begin(life);
      await life.walk.through('acceptance', { stop: ['accept', 'archives'] });
    })
    .on('2025-12-01', '组织评价', ({ walk }) => walk.through('acceptance', { stop: ['conclude'] }))
    .on('2025-12-10', '验收不通过', ({ walk }) => walk.step('acceptance', 'conclude', { result: 'return', comment }))
    .on('2026-03-02', '整改后重新申请', ({ walk }) => walk.step('acceptance', 'apply'))
    .on('2026-03-23', '再次验收通过', ({ walk }) => walk.through('acceptance'));
}
