/** A unit is not ready; the lead postpones its project and part of the money goes to another project of the same plan. */
import type { Cast } from '../../story/cast';
import type { Scene } from '../../story/teller';
import { planOf } from './annual-plan';
import { fen } from './answers';
import type { ProjectLife } from './project-life';

interface Entry {
  documentId: string;
  project: { documentId: string };
}

export function postponement(cast: Cast, from: ProjectLife, to: ProjectLife, on: string): Scene {
  return {
    on,
    what: `${from.plot.name}：延缓并调剂资金`,
    happens: async () => {
      const lead = cast.as('lead', on);
      const project = await lead.get<{ version: number }>(`/api/projects/${from.id}`);
      const reason = '用户单位业务流程尚未确定，前期工作推进缓慢。';
      await lead.post(
        `/api/projects/${from.id}/postpone`,
        { reason, cause: 'user-unit' },
        { version: project.version },
      );
      const plan = await planOf(cast, from.plot.year, on);
      const entries = await lead.get<Entry[]>(
        `/api/plan-entries?filters[plan][$eq]=${plan.documentId}&pagination[pageSize]=100`,
      );
      const entryOf = (life: ProjectLife) => entries.find((entry) => entry.project.documentId === life.id)?.documentId;
      await lead.post(
        `/api/annual-plans/${plan.documentId}/reallocate`,
        { from: entryOf(from), to: entryOf(to), amount: fen(30), reason: '原项目延缓，资金用于同年度计划内急需项目。' },
        { version: plan.version },
      );
    },
  };
}
