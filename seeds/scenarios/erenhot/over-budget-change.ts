/**
 * A contractor asks for a change of 12.3 % of the estimate. It is refused with a citation: beyond the limit the way
 * is a new service plan and its review, not the simplified change.
 */
import { type Cast, refused } from '../../story/cast';
import type { Scene } from '../../story/teller';
import type { ProjectLife } from './project-life';

const share = 0.123;

export function overBudgetChange(cast: Cast, life: ProjectLife, on: string): Scene {
  const amount = (life.plot.amount * 10_000 * share).toFixed(2);
  return {
    on,
    what: `${life.plot.name}：超限变更被拒`,
    happens: () =>
      refused(
        'EL-18b',
        cast.as(life.contractor, on).post('/api/changes', {
          project: life.id,
          title: '增加视频汇聚内容',
          facts: {
            'change.ground': 'deployment',
            'change.reason': '拟增加视频资源汇聚和分析内容。',
            'change.aspects': ['content'],
            'change.goalsUnchanged': true,
            'change.added': amount,
            'change.removed': amount,
          },
        }),
      ),
  };
}
