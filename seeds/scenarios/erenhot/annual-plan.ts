/** The yearly plan around the projects: the call, the total that finance fixes, the plan as it is settled. */
import type { Cast } from '../../story/cast';
import type { Scene } from '../../story/teller';
import { fen } from './answers';

interface Plan {
  documentId: string;
  version: number;
  year: number;
}

export async function planOf(cast: Cast, year: number, on: string): Promise<Plan> {
  const plans = await cast.as('lead', on).get<Plan[]>(`/api/annual-plans?filters[year][$eq]=${year}`);
  const [plan] = plans;
  if (!plan) throw new Error(`no annual plan of ${year}`);
  return cast.as('lead', on).get<Plan>(`/api/annual-plans/${plan.documentId}`);
}

/** `total` in 万元; the year that is still being reviewed has none yet. */
export function annualPlan(cast: Cast, year: number, total?: number): Scene[] {
  const call: Scene = {
    on: `${year - 1}-08-20`,
    what: `征集${year}年度需求`,
    happens: () => cast.as('lead', `${year - 1}-08-20`).post('/api/annual-plans', { year }),
  };
  if (total === undefined) return [call];
  const act = (on: string, what: string, who: string, verb: string, body: object): Scene => ({
    on,
    what,
    happens: async () => {
      const plan = await planOf(cast, year, on);
      return cast.as(who, on).post(`/api/annual-plans/${plan.documentId}/${verb}`, body, { version: plan.version });
    },
  });
  return [
    call,
    act(`${year - 1}-12-20`, `确定${year}年度总预算`, 'finance', 'set-total', { amount: fen(total) }),
    act(`${year - 1}-12-26`, `${year}年度计划定稿`, 'lead', 'finalise', {}),
  ];
}
