/** The unit runs its acceptance under guidance, fails for want of its archives, passes, and later asks for operation money. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';
import type { Walk } from '../../story/walk';

const archives = (walk: Walk, result: 'passed' | 'failed', on: string) =>
  walk.record('archives-acceptance', { 'archives.result': result, 'archives.on': on });

interface Flag {
  documentId: string;
  version: number;
}

async function flag({ cast, part, on }: Walk): Promise<Flag> {
  const facts = {
    'flag.system': part.name,
    'flag.kind': 'not-sharing',
    'flag.setBy': 'lead',
    'flag.foundOn': on,
    'flag.content': '停复工数据未按目录向省级共享平台提供。',
  };
  const department = cast.department(part.applicant).documentId;
  return cast.as('lead', on).post<Flag>('/api/records', { register: 'compliance-flag', department, facts });
}

export function guidedAcceptance(place: Place): Tale {
  const guided = { 'acceptance.mode': 'guided' };
  const guidance = { ...guided, 'acceptance.guidance': '先完成档案验收，再组织专家逐项核对合同功能点。' };
  let raised: Flag;
  return new Tale(place, { serial: 10, name: '建筑工地智慧监管平台', unit: 3, amount: 460, planYear: 2025 })
    .along('completed')
    .on('2025-11-03', '申请竣工验收', async ({ walk }) => {
      await walk.begin('acceptance', '/api/acceptances', { title: '建筑工地智慧监管平台竣工验收' });
      await walk.through('acceptance', { stop: ['organise'] });
    })
    .on('2025-11-10', '指导建设单位验收', async ({ walk }) => {
      await refused(
        'HLJ-29b.guidance',
        walk.plainly(() => walk.step('acceptance', 'organise', { facts: { ...guided, 'acceptance.guidance': null } })),
      );
      await walk.step('acceptance', 'organise', { facts: guidance });
      await walk.step('acceptance', 'special-acceptance', { by: ['cyberspace'] });
    })
    .on('2025-11-24', '档案验收不合格，不得通过', async ({ walk }) => {
      await archives(walk, 'failed', '2025-11-20');
      await refused(
        'HLJ-31b',
        walk.plainly(() => walk.step('acceptance', 'accept')),
      );
      const comment = '档案验收不合格，整改后重新申请。';
      await walk.step('acceptance', 'accept', { result: 'return', comment });
    })
    .on('2026-01-12', '重新申请，验收通过并备案', async ({ walk }) => {
      await archives(walk, 'passed', '2026-01-08');
      await walk.through('acceptance', { lines: { organise: { facts: guidance } } });
    })
    .on('2026-01-19', '投入使用', async ({ walk }) => {
      await walk.through('construction');
    })
    .on('2026-03-02', '未按要求共享，不得申报运维经费', async ({ walk }) => {
      raised = await flag(walk);
      await walk.open('operation');
      const asked = { 'operation.system': walk.part.name, 'operation.amount': '460000.00' };
      await refused(
        'HLJ-34d',
        walk.plainly(() => walk.step('operation', 'apply', { facts: asked })),
      );
    })
    .on('2026-03-23', '问题解除，申报运维经费', async ({ walk }) => {
      const cleared = { 'flag.clearedOn': walk.on, 'flag.clearedReason': '停复工数据已全部接入。' };
      await walk.as('lead').put(`/api/records/${raised.documentId}`, { facts: cleared }, { version: raised.version });
      const asked = { 'operation.system': walk.part.name, 'operation.amount': '460000.00' };
      await walk.step('operation', 'apply', { facts: asked });
      await walk.step('operation', 'review', { result: 'return', comment: '请附上年度运维支出明细。' });
    })
    .on('2026-04-07', '核对共享和安全状况，安排经费', ({ walk }) => walk.through('operation'))
    .on('2026-08-03', '根据绩效评价结果提出整改意见', ({ walk }) => {
      const facts = {
        'rectification.kind': 'evaluation',
        'rectification.issuer': 'finance',
        'rectification.dueOn': '2026-09-30',
        'rectification.requirement': '运维支出与绩效目标不匹配，说明原因并调整。',
      };
      const body = { title: '运维支出绩效偏低', kind: 'evaluation', dueOn: '2026-09-30' };
      return walk.begin('rectification', '/api/rectifications', body, { opener: 'finance', facts });
    });
}
