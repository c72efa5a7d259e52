/** An emergency project skips the reserve pool and nothing else: without kind and reason it is refused, with them it is reviewed like any other. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';

export function emergencyBypass(place: Place): Tale {
  const code = {
    'project.code': '2601-320900-04-04-900004',
    'project.ownerLevel': 'city',
    'project.securityClass': 'unclassified',
    'project.agentBuilt': false,
  };
  return new Tale(place, { serial: 4, name: '台风防御应急会商系统', unit: 7, amount: 128, planYear: 2026 })
    .on('2026-07-20', '未入库直接报批被拒', async ({ walk }) => {
      await walk.declare({ 'project.ownerLevel': 'city' });
      await walk.open('approval');
      await refused(
        'YC-8e',
        walk.plainly(() => walk.step('approval', 'submit', { facts: { ...code, 'project.emergency': false } })),
      );
    })
    .on('2026-07-21', '列明应急事由报批', ({ walk }) => {
      const emergency = {
        'project.emergency': true,
        'project.emergencyReason': '防台风应急响应二级，现有会商系统中断。',
      };
      return walk.step('approval', 'submit', { facts: { ...code, ...emergency } });
    })
    .on('2026-07-23', '加快评审与审批', ({ walk }) => walk.through('approval'));
}
