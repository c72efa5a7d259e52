/** Nothing but equipment: one document is approved, and the unit may be asked to hold the final acceptance itself. */
import { type Place, Tale } from '../../story/tale';
import { approve } from './approval-paths';

export function delegatedAcceptance(place: Place): Tale {
  return new Tale(place, { serial: 16, name: '考试中心机房设备更新', unit: 0, amount: 190, planYear: 2025 })
    .along('decided')
    .on('2025-01-16', '单纯设备购置，只批可行性研究报告', ({ walk, plot }) =>
      approve(walk, { 'approval.path': 'simple', 'project.purePurchase': true }, plot.planYear),
    )
    .along('applied', 'approved')
    .on('2025-11-17', '受理，委托项目建设单位组织', async ({ walk }) => {
      await walk.step('acceptance', 'accept');
      await walk.step('acceptance', 'organise', { facts: { 'acceptance.organiser': 'owner' } });
    })
    .on('2025-11-24', '项目建设单位组织评估论证', ({ walk }) => walk.step('acceptance', 'evaluate'))
    .on('2025-12-02', '档案验收，审批部门确认结论', ({ walk }) => walk.through('acceptance'));
}
