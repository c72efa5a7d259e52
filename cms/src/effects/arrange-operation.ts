import { changeProject, keepProjectFacts } from '../cases/change-project';
import type { EffectDefinition } from './effect';

/** Operation is arranged: from the first time on the project counts as operating. */
export const arrangeOperation: EffectDefinition = {
  effect: 'arrange-operation',
  async apply({ tx, project, facts }) {
    if (!facts['project.operatingOn']) await keepProjectFacts(tx, project, { 'project.operatingOn': tx.today });
    await changeProject(tx, project, { stage: 'operating' });
  },
};
