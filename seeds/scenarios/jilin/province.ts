/** What the province does for all: the building plan and its approval, the consultation mechanism, the special fund. */
import type { Cast } from '../../story/cast';
import type { Scene } from '../../story/teller';

interface Row {
  documentId: string;
  version: number;
}

const TITLE = '吉林省政务信息化建设规划';

/** Drawn up by the lead, approved by the provincial government: the ground of every project that stands in it. */
export function provincialPlan(cast: Cast): Scene[] {
  let plan: Row;
  return [
    {
      on: '2022-11-14',
      what: '编制全省建设规划，报省政府',
      happens: async () => {
        plan = await cast.as('lead', '2022-11-14').post<Row>('/api/records', {
          register: 'master-plan',
          facts: {
            'masterPlan.title': TITLE,
            'masterPlan.version': '2023年版',
            'masterPlan.kind': 'compile',
            'masterPlan.demonstration': '汇总各部门、各市（州）建设需求326项，经专家论证归并为118项。',
            'masterPlan.reportedOn': '2022-11-14',
          },
        });
      },
    },
    {
      on: '2022-12-19',
      what: '省政府批准全省建设规划',
      happens: () => {
        const facts = { 'masterPlan.approvedOn': '2022-12-19' };
        const government = cast.as('government', '2022-12-19');
        return government.put(`/api/records/${plan.documentId}`, { facts }, { version: plan.version });
      },
    },
  ];
}

export const mechanismAndFund = (cast: Cast): Scene[] => [
  {
    on: '2025-11-03',
    what: '信息化建设管理协商机制会商',
    happens: () =>
      cast.as('lead', '2025-11-03').post('/api/records', {
        register: 'mechanism',
        facts: {
          'mechanism.kind': 'meeting',
          'mechanism.on': '2025-11-03',
          'mechanism.matters': ['planning', 'major-projects'],
          'mechanism.content': '研究2026年度需求论证结果，明确统一建设项目由省政务服务和数字化局承担。',
        },
      }),
  },
  {
    on: '2026-01-12',
    what: '专项资金设立经财政审核',
    happens: () =>
      cast.as('finance', '2026-01-12').post('/api/records', {
        register: 'special-fund',
        facts: {
          'specialFund.name': '“数字吉林”建设专项资金',
          'specialFund.action': 'set-up',
          'specialFund.reason': '支持重点业务信息系统建设。',
          'specialFund.reviewedOn': '2026-01-12',
          'specialFund.review': '同意设立，按年度下达资金计划。',
        },
      }),
  },
];
