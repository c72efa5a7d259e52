/** A serious delay is reported in time; the approving body asks for mending, is not content at first, then is. */
import { type Place, Tale } from '../../story/tale';

export function severeDelay(place: Place): Tale {
  const comment = '未说明剩余接口的完成时间，请补充后再报。';
  return new Tale(place, { serial: 10, name: '全省地名地址信息库', unit: 3, amount: 350, planYear: 2026 })
    .along('building')
    .on('2026-07-08', '报告工程严重逾期', async ({ walk }) => {
      await walk.open('incident');
      const description = '基础地址数据移交推迟，工程进度较计划滞后三个月。';
      const facts = { 'incident.kind': 'severe-delay', 'incident.description': description };
      await walk.step('incident', 'report', { facts });
    })
    .on('2026-07-15', '要求整改', ({ walk }) =>
      walk.step('incident', 'decide', { facts: { 'incident.decision': 'rectify' } }),
    )
    .on('2026-08-19', '报告整改情况', ({ walk }) => walk.step('incident', 'rectify'))
    .on('2026-08-24', '退回继续整改', ({ walk }) => walk.step('incident', 'close', { result: 'return', comment }))
    .on('2026-09-16', '再次报告整改情况', ({ walk }) => walk.step('incident', 'rectify'))
    .on('2026-09-21', '整改合格', ({ walk }) => walk.step('incident', 'close'));
}
