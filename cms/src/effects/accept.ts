import { changeProject } from '../cases/project/change-project';
import { changeSubject } from '../cases/subjects/subject';
import type { EffectDefinition } from './effect';

export const accept: EffectDefinition = {
  effect: 'accept',
  async apply({ tx, project, row }) {
    await changeSubject(tx, row, { state: 'passed', on: tx.today });
    await changeProject(tx, project, { stage: 'accepted', accepted_on: tx.today });
  },
};
