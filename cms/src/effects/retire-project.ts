import { retireProject } from '../cases/project/end-project';
import type { EffectDefinition } from './effect';

export const retireProjectEffect: EffectDefinition = {
  effect: 'retire-project',
  apply: ({ tx, project, row }) => retireProject(tx, project, { spare: row.id }),
};
