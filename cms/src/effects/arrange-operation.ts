import { enterStage } from '../cases/project/change-project';
import type { EffectDefinition } from './effect';

/** Operation is arranged: from the first time on the project counts as operating. */
export const arrangeOperation: EffectDefinition = {
  effect: 'arrange-operation',
  apply: ({ tx, project }) => enterStage(tx, project, 'operating'),
};
