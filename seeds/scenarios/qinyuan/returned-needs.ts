/** The needs review sends a project back on its fifth day: the seven working days begin anew with the second submission. */
import { type Place, Tale } from '../../story/tale';

export function returnedNeeds(place: Place): Tale {
  const comment = '“五个一”要求未逐项对照，与已建视频平台的关系不清，请补充。';
  return new Tale(place, { serial: 1, name: '乡镇综合便民服务平台', unit: 9, amount: 62, planYear: 2026 })
    .along('submitted')
    .on('2026-01-19', '需求性论证退回', ({ walk }) =>
      walk.step('approval', 'needs-review', { result: 'return', comment }),
    )
    .on('2026-02-02', '补充后重新报送', ({ walk }) => walk.step('approval', 'submit'))
    .on('2026-02-10', '重新论证通过', ({ walk }) => walk.step('approval', 'needs-review'));
}
