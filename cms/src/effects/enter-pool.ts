import { changeProject } from '../cases/project/change-project';
import type { EffectDefinition } from './effect';

/** The needs passed the entry review: the project is in the pool plans are drawn from. */
export const enterPool: EffectDefinition = {
  effect: 'enter-pool',
  apply: ({ tx, project }) => changeProject(tx, project, { stage: 'pooled' }),
};
