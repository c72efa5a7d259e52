import { suspendProject } from '../cases/suspend-project';
import type { EffectDefinition } from './effect';

export const suspendProjectEffect: EffectDefinition = {
  effect: 'suspend-project',
  apply: ({ tx, project }) => suspendProject(tx, project),
};
