/** Established in spring 2024 and without money for two years: the establishment has lapsed, nothing is bought on it any more. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';

export function lapsedEstablishment(place: Place): Tale {
  return new Tale(place, { serial: 6, name: '社区矫正信息系统', unit: 9, amount: 55, planYear: 2024 })
    .along('established')
    .on('2026-03-03', '立项满两年未安排资金，不得再采购', ({ walk }) =>
      refused(
        'QY-48b',
        walk.plainly(() => walk.open('procurement')),
      ),
    )
    .on('2026-03-16', '重新申报立项', async ({ walk }) => {
      await walk.open('approval');
      await walk.step('approval', 'submit');
    });
}
