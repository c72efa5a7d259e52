/** What the bodies keep beside the procedures, written for one project while it is built. */
import type { Tale } from '../../story/tale';
import type { Walk } from '../../story/walk';

type Entry = [register: string, by: string, facts: Record<string, unknown>];

const OF_THE_YEAR: Entry[] = [
  [
    'master-plan',
    'lead',
    { 'masterPlan.title': '盐城市数字政府建设总体规划（2026—2030年）', 'masterPlan.status': 'draft' },
  ],
  [
    'shared-resource',
    'lead',
    { 'sharedResource.name': '市级政务云', 'sharedResource.capacity': '计算3200核、存储2PB' },
  ],
  ['test-period', 'lead', { 'testPeriod.kind': 'security', 'testPeriod.months': 24 }],
];
const OF_THE_PROJECT: Entry[] = [
  [
    'funding-plan',
    'lead',
    { 'fundingPlan.year': 2026, 'fundingPlan.amount': '960000.00', 'fundingPlan.source': '市本级财政预算' },
  ],
  ['resource-allocation', 'lead', { 'allocation.resource': '市级政务云', 'allocation.quantity': '计算16核、存储2TB' }],
  [
    'network-request',
    'intranet',
    { 'networkRequest.content': '闸站视频接入电子政务外网', 'networkRequest.allocation': '带宽100兆，地址段一个' },
  ],
  ['management-rules', 'applicant', { 'managementRules.title': '信息化项目建设管理制度' }],
  [
    'milestone',
    'applicant',
    { 'milestone.name': '闸站数据接入', 'milestone.plannedOn': '2026-06-30', 'milestone.doneOn': '2026-06-26' },
  ],
  ['milestone', 'applicant', { 'milestone.name': '调度模型上线', 'milestone.plannedOn': '2026-10-31' }],
  ['product', 'applicant', { 'product.name': '分布式数据库', 'product.model': 'V5', 'product.isSecure': true }],
  [
    'inspection',
    'public-security',
    { 'inspection.subjects': ['security'], 'inspection.result': '定级备案已完成，测评未安排。' },
  ],
  [
    'info-request',
    'finance',
    {
      'infoRequest.content': '报送上半年资金使用明细。',
      'infoRequest.dueOn': '2026-09-15',
      'infoRequest.answer': null,
    },
  ],
];

async function keep(walk: Walk, entries: Entry[]): Promise<void> {
  for (const [register, by, facts] of entries) await walk.record(register, facts, { by });
}

const order = (walk: Walk, by: string, dueOn: string, title: string): Promise<unknown> =>
  walk.begin('rectification', '/api/rectifications', { title, kind: 'state-rules', dueOn }, { opener: by });

const ITEMS = [
  ['闸站水位', 'unconditional', 'conditional'],
  ['泵站运行工况', 'conditional', 'none'],
];

/** A catalogue is begun, filled item by item and only then closed. */
async function catalogue(walk: Walk): Promise<void> {
  const made = await walk.begin('catalogue', '/api/catalogues', { system: walk.part.name });
  for (const [name, sharingClass, openingClass] of ITEMS) {
    const facts = { 'item.sharingClass': sharingClass, 'item.openingClass': openingClass };
    await walk.as(walk.part.applicant).post('/api/catalogue-items', { catalogue: made.documentId, name, facts });
  }
  await walk.through('catalogue');
}

export const withRegisters = (tale: Tale): Tale =>
  tale
    .on('2026-05-12', '登记规划、共享资源和检测周期', ({ walk }) => keep(walk, OF_THE_YEAR))
    .on('2026-09-02', '登记台账', ({ walk }) => keep(walk, OF_THE_PROJECT))
    .on('2026-09-10', '限期整改', async ({ walk }) => {
      await order(walk, 'public-security', '2026-10-30', '等级保护测评未按期完成');
      await order(walk, 'finance', '2026-12-18', '上半年支付凭证不全');
    })
    .on('2026-10-15', '编制公共数据资源目录', ({ walk }) => catalogue(walk));
