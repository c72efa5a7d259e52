import { changeProject, keepProjectFacts } from '../cases/change-project';
import type { EffectDefinition } from './effect';

/** The estimate of the passed review is what later changes are measured against. */
export const setBaseline: EffectDefinition = {
  effect: 'set-baseline',
  async apply({ tx, project, facts }) {
    const estimate = facts['review.estimate'] ?? facts['project.totalAmount'];
    if (typeof estimate !== 'number') return;
    await changeProject(tx, project, { baseline_amount: estimate });
    await keepProjectFacts(tx, project, { 'project.baselineOn': tx.today });
  },
};
