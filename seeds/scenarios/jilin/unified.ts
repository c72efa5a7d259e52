/** Unified construction: the lead is the project unit. Who hands in may not approve, though both sit in the same bureau. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';
import { SHARING } from './course';

export function unifiedMode(place: Place): Tale {
  return new Tale(place, { serial: 5, name: '全省统一身份认证平台', unit: 10, amount: 980, planYear: 2026 })
    .along('submitted')
    .on('2025-10-13', '决定统一建设', ({ walk }) =>
      walk.through('annual-needs', {
        lines: { 'decide-mode': { facts: { 'project.constructionMode': 'unified' } } },
      }),
    )
    .on('2026-01-12', '由主管部门申报', async ({ walk }) => {
      await walk.open('approval', 'lead');
      const path = { 'approval.path': 'standard', ...SHARING };
      await walk.step('approval', 'choose-path', { as: 'lead-builder', facts: path });
      await walk.step('approval', 'proposal', { as: 'lead-builder' });
    })
    .on('2026-01-26', '申报人不得审批', ({ walk }) =>
      refused(
        'JL-7e',
        walk.plainly(() => walk.step('approval', 'proposal-approval', { as: 'lead-builder' })),
      ),
    )
    .on('2026-01-27', '另一人批复项目建议书', ({ walk }) => walk.step('approval', 'proposal-approval'));
}
