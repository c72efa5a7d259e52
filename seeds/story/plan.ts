/** The plan of a year as a whole: called for, then taken through its own procedure. */
import type { Book } from './book';
import type { CaseView } from './case-view';
import type { Cast } from './cast';
import type { Scene } from './teller';
import { type Lines, Walk } from './walk';

interface Plan {
  documentId: string;
  version: number;
}

export async function planOf(cast: Cast, year: number, on: string): Promise<Plan> {
  const plans = await cast.as('lead', on).get<Plan[]>(`/api/annual-plans?filters[year][$eq]=${year}`);
  const [plan] = plans;
  if (!plan) throw new Error(`no annual plan of ${year}`);
  return cast.as('lead', on).get<Plan>(`/api/annual-plans/${plan.documentId}`);
}

export const callFor = (cast: Cast, year: number, on: string): Scene => ({
  on,
  what: `征集${year}年度需求`,
  happens: () => cast.as('lead', on).post('/api/annual-plans', { year }),
});

/** The walk of a plan: the same steps, on no project. */
export class PlanWalk extends Walk {
  constructor(
    cast: Cast,
    book: Book,
    readonly year: number,
  ) {
    super(cast, book, {
      name: `${year}年度计划`,
      amount: 5000,
      planYear: year,
      applicant: 'applicant',
      contractor: 'contractor',
    });
  }

  override async open(procedure: string): Promise<CaseView> {
    const plan = await planOf(this.cast, this.year, this.on);
    const account = this.speaker('lead');
    const view = await this.submit({ form: `${procedure}.open`, account }, ({ override }) =>
      this.as(account).post<CaseView>(`/api/annual-plans/${plan.documentId}/cases`, { procedure, override }),
    );
    return this.take(procedure, view);
  }
}

/** The whole of a procedure on the plan, a part of it on each day: `[day, steps at which it stops there]`. */
export function planScenes(walk: PlanWalk, days: [on: string, stop: string[], lines?: Lines][]): Scene[] {
  const procedure = 'annual-plan';
  return days.map(([on, stop, lines], index) => ({
    on,
    what: `${walk.year}年度计划`,
    happens: async () => {
      walk.on = on;
      if (index === 0) await walk.open(procedure);
      return walk.through(procedure, { stop, lines });
    },
  }));
}
