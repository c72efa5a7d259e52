import { closePlan, listDrafts } from '../cases/project/close-plan';
import { planFacts } from '../dossier/plan-facts';
import type { PlanEffectDefinition } from './effect';

/** The plan is decided as a whole: what was drafted is listed, and the plan is closed. */
export const finalisePlan: PlanEffectDefinition = {
  effect: 'finalise-plan',
  event: 'annual-plan.finalise',
  known: ({ tx, plan }) => planFacts(tx.trx, plan.id),
  async apply({ tx, plan, rulebook, reason }) {
    await listDrafts(tx, plan, rulebook, reason);
    await closePlan(tx, plan);
  },
};
