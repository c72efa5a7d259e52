/** The ministry asks for it this year: reviewed by two bodies, agreed by the government, entered beside the plan. */
import { type Place, Tale } from '../../story/tale';
import { DECLARATION } from './course';

export function offPlan(place: Place): Tale {
  const supplement = {
    'supplement.requiredBy': 'ministry',
    'supplement.explicit': true,
    'supplement.important': true,
    'supplement.urgency': '国家部委要求年底前完成接入，年度计划编制时尚未部署。',
  };
  return new Tale(place, { serial: 5, name: '全国统一电子证照接入改造', unit: 2, amount: 365, planYear: 2026 })
    .on('2026-04-13', '计划外申请', async ({ walk }) => {
      await walk.draft(DECLARATION);
      await walk.open('supplement');
      await walk.step('supplement', 'apply', { facts: supplement });
    })
    .on('2026-04-20', '两部门审核', ({ walk }) => walk.step('supplement', 'review'))
    .on('2026-05-11', '省政府同意，纳入计划', ({ walk }) => walk.through('supplement'));
}
