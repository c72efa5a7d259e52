import { suspendProject } from '../cases/project/suspend-project';
import type { EffectDefinition } from './effect';

export const suspendProjectEffect: EffectDefinition = {
  effect: 'suspend-project',
  apply: ({ tx, project, row }) => suspendProject(tx, project, { procedure: row.procedure, case: row.document_id }),
};
