import { changeProject } from '../cases/project/change-project';
import type { EffectDefinition } from './effect';

export const completeBuilding: EffectDefinition = {
  effect: 'complete-building',
  apply: ({ tx, project }) => changeProject(tx, project, { stage: 'completed', completed_on: tx.today }),
};
