/** Late at a key point and changed without asking: asked for papers, put on record, refused more money, found by audit. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';

export function supervised(place: Place): Tale {
  return new Tale(place, { serial: 9, name: '河道采砂监管系统', unit: 5, amount: 64, planYear: 2026 })
    .along('building')
    .on('2026-07-20', '关键节点滞后，及时纠偏', ({ walk }) =>
      walk.record('milestone', {
        'milestone.name': '前端安装完成',
        'milestone.plannedOn': '2026-06-30',
        'milestone.actualOn': '2026-07-18',
        'milestone.quality': 'conforming',
        'milestone.correction': '增派安装队伍，后续节点顺延不超过五日。',
      }),
    )
    .on('2026-08-03', '归口部门调取资料，已答复', ({ walk }) =>
      walk.record('info-request', {
        'infoRequest.content': '说明服务器型号与批准方案不一致的原因。',
        'infoRequest.on': '2026-07-27',
        'infoRequest.dueOn': '2026-08-05',
        'infoRequest.answeredOn': '2026-08-03',
        'infoRequest.answer': '因停产改用同档型号，未事先申请。',
      }),
    )
    .on('2026-08-10', '登记擅自变更', ({ walk }) =>
      walk.record('breach', {
        'breach.kind': 'unapproved-change',
        'breach.on': '2026-08-10',
        'breach.content': '未经批准更换服务器型号，导致超预算。',
        'breach.overruns': true,
      }),
    )
    .on('2026-08-17', '不再批准追加投资', ({ walk, money }) =>
      refused(
        'QY-24d',
        walk.plainly(() => money.budget(3, 2026, 'adjust')),
      ),
    )
    .on('2026-10-12', '审计发现', ({ walk }) =>
      walk.record('audit-finding', {
        'auditFinding.on': '2026-10-12',
        'auditFinding.matter': 'budget',
        'auditFinding.content': '设备变更未履行审批，责成按第二十四条处理。',
      }),
    )
    .on('2026-10-20', '审计局调取资料，逾期未答复', ({ walk }) => {
      const asked = { 'infoRequest.content': '提供设备采购发票和验货单。', 'infoRequest.dueOn': '2026-10-30' };
      const open = { 'infoRequest.answeredOn': null, 'infoRequest.answer': null };
      return walk.record('info-request', { ...asked, ...open, 'infoRequest.on': '2026-10-20' }, { by: 'audit' });
    });
}
