import { keepProjectFacts } from '../cases/change-project';
import { changeSubject } from '../cases/subject';
import type { EffectDefinition } from './effect';

/** The adjusted total replaces the project's; the baseline it was measured against stays. */
export const applyChange: EffectDefinition = {
  effect: 'apply-change',
  async apply({ tx, project, row, facts }) {
    await changeSubject(tx, row, { state: 'applied', on: tx.today });
    const total = facts['change.totalAfter'];
    if (typeof total === 'number') await keepProjectFacts(tx, project, { 'project.totalAmount': total });
  },
};
