/** An emergency project skips the reserve pool and nothing else: without kind and reason it is refused, with them it is reviewed like any other. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';
import type { Walk } from '../../story/walk';

const DECLARED = {
  'project.ownerLevel': 'city',
  'project.securityClass': 'unclassified',
  'project.agentBuilt': false,
  'project.emergency': false,
};
const EMERGENCY = {
  'project.emergency': true,
  'project.emergencyKind': 'natural-disaster',
  'project.emergencyReason': '防台风应急响应二级，现有会商系统中断。',
};

async function correct(walk: Walk, facts: Record<string, unknown>): Promise<void> {
  const unit = walk.as(walk.part.applicant);
  const { version } = await unit.get<{ version: number }>(`/api/projects/${walk.project}`);
  await unit.put(`/api/projects/${walk.project}`, { facts }, { version });
}

export function emergencyBypass(place: Place): Tale {
  return new Tale(place, { serial: 4, name: '台风防御应急会商系统', unit: 7, amount: 128, planYear: 2026 })
    .on('2026-07-20', '未入库直接报批被拒', async ({ walk }) => {
      await walk.draft(DECLARED);
      await refused(
        'YC-8e',
        walk.plainly(() => walk.open('approval')),
      );
    })
    .on('2026-07-21', '列明应急事由报批', async ({ walk }) => {
      await correct(walk, EMERGENCY);
      await walk.open('approval');
      await walk.step('approval', 'submit', { facts: { 'project.code': '2601-320900-04-04-900004' } });
    })
    .on('2026-07-23', '加快评审与审批', ({ walk }) => walk.through('approval'));
}
