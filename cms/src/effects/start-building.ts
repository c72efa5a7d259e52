import { changeProject } from '../cases/project/change-project';
import type { EffectDefinition } from './effect';

export const startBuilding: EffectDefinition = {
  effect: 'start-building',
  apply: ({ tx, project }) => changeProject(tx, project, { stage: 'building', started_on: tx.today }),
};
