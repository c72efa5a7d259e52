/** A contractor improves the technical plan for 3 % of the estimate: the unit confirms, the lead files it, the work goes on. */
import type { Cast } from '../../story/cast';
import type { Scene } from '../../story/teller';
import { act } from '../../story/work';
import type { ProjectLife } from './project-life';

const share = 0.03;

export function changeWithinLimit(cast: Cast, life: ProjectLife, on: string): Scene {
  const amount = (life.plot.amount * 10_000 * share).toFixed(2);
  return {
    on,
    what: `${life.plot.name}：限额内变更`,
    happens: async () => {
      const change = await cast.as(life.contractor, on).post<{ case: { documentId: string } }>('/api/changes', {
        project: life.id,
        title: '优化统计分析技术方案',
        facts: {
          'change.ground': 'technical',
          'change.reason': '统计分析原方案响应较慢，改用预计算方式，相应调整两项开发内容。',
          'change.aspects': ['technical'],
          'change.goalsUnchanged': true,
          'change.added': amount,
          'change.removed': amount,
        },
      });
      await act(cast.as(life.applicant, on), change.case.documentId, 'confirm');
      await act(cast.as('lead', on), change.case.documentId, 'file');
      await act(cast.as(life.contractor, on), change.case.documentId, 'adjust');
    },
  };
}
