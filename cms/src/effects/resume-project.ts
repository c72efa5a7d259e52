import { liftOrder } from '../cases/project/suspend-project';
import type { EffectDefinition } from './effect';

export const resumeProjectEffect: EffectDefinition = {
  effect: 'resume-project',
  apply: ({ tx, project, row }) => liftOrder(tx, project, row.document_id),
};
