import { closePlan, listDrafts } from '../cases/close-plan';
import { subjectOf } from '../cases/subject';
import type { EffectDefinition } from './effect';

/** The plan is decided as a whole: what was drafted is listed, and the plan is closed. */
export const finalisePlan: EffectDefinition = {
  effect: 'finalise-plan',
  event: 'annual-plan.finalise',
  async apply({ tx, row }) {
    const plan = await subjectOf(tx, row);
    await listDrafts(tx, plan);
    await closePlan(tx, { ...plan, year: Number(plan.year), state: String(plan.state) });
  },
};
