import { endProject } from '../cases/project/end-project';
import type { EffectDefinition } from './effect';

export const endProjectEffect: EffectDefinition = {
  effect: 'end-project',
  event: 'project.end',
  apply: ({ tx, project, row }) => endProject(tx, project, { spare: row.id }),
};
