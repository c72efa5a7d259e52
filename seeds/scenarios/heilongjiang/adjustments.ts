/** While it is built: a loss is reported and mended, exactly 15 % is adjusted and filed, what goes beyond is approved anew. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';
import type { Walk } from '../../story/walk';

const CONTENT = {
  'change.reason': '部分路段已由部门平台接入视频，改为共享调用，相应增加数据治理内容。',
  'change.before': '新建前端视频点位120处。',
  'change.after': '新建前端视频点位75处，新增视频结构化治理模块。',
  'change.goalsUnchanged': true,
  'change.mainContentNeeded': true,
};

function propose(walk: Walk, yuan: string, path: 'own' | 'external' = 'own'): Promise<unknown> {
  const ground = path === 'own' ? { 'change.ground': 'technical' } : {};
  const facts = { ...CONTENT, ...ground, 'change.path': path, 'change.added': yuan, 'change.removed': yuan };
  return walk.begin('change', '/api/changes', { title: '视频点位改为共享调用' }, { facts });
}

export function adjustments(place: Place): Tale {
  const loss = { 'incident.kind': 'loss', 'incident.description': '机房改造中一批设备浸水报废，损失约四十万元。' };
  return new Tale(place, { serial: 9, name: '冰雪路网运行监测平台', unit: 4, amount: 900, planYear: 2026 })
    .along('building')
    .on('2026-06-01', '报告投资损失', async ({ walk }) => {
      await walk.open('incident');
      await walk.step('incident', 'report', { facts: loss });
    })
    .on('2026-06-04', '要求整改', ({ walk }) =>
      walk.step('incident', 'decide', { facts: { 'incident.measure': 'rectify' } }),
    )
    .on('2026-06-15', '整改不到位，退回', async ({ walk }) => {
      await walk.step('incident', 'rectify');
      await walk.step('incident', 'close', { result: 'return', comment: '未说明供货单位赔付情况，请补充。' });
    })
    .on('2026-06-22', '整改确认', ({ walk }) => walk.through('incident'))
    .on('2026-07-06', '超过15%一分的自行调整被拒', ({ walk }) =>
      refused(
        'HLJ-28b',
        walk.plainly(() => propose(walk, '1350000.01')),
      ),
    )
    .on('2026-07-08', '恰为15%，自行调整并备案', async ({ walk }) => {
      await propose(walk, '1350000.00');
      await walk.through('change');
    })
    .on('2026-07-20', '密码应用检查，限期整改', ({ walk }) => {
      const facts = {
        'rectification.kind': 'rules',
        'rectification.issuer': 'cryptography',
        'rectification.dueOn': '2026-08-31',
        'rectification.requirement': '视频传输链路未使用密码技术，限期完成改造。',
      };
      const body = { title: '密码应用不符合要求', kind: 'rules', dueOn: '2026-08-31' };
      return walk.begin('rectification', '/api/rectifications', body, { opener: 'cryptography', facts });
    })
    .on('2026-08-10', '整改材料不全，退回，补齐后合格', async ({ walk }) => {
      await walk.step('rectification', 'rectify');
      await walk.step('rectification', 'close', { result: 'return', comment: '请附密码改造测试记录。' });
      await walk.through('rectification');
    })
    .on('2026-08-17', '再调一分，累计超过15%', async ({ walk }) => {
      await refused(
        'HLJ-28b',
        walk.plainly(() => propose(walk, '0.01')),
      );
      await propose(walk, '200000.00', 'external');
    })
    .on('2026-08-24', '原批复部门重新批复', ({ walk }) => walk.step('change', 'reapprove'))
    .on('2026-09-14', '省政府重新审定，登记结果文件', ({ walk }) =>
      walk.through('change', { lines: { redecide: { facts: { 'review.estimate': '9000000.00' } } } }),
    );
}
