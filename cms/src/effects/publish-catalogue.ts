import { changeSubject } from '../cases/subjects/subject';
import type { EffectDefinition } from './effect';

export const publishCatalogue: EffectDefinition = {
  effect: 'publish-catalogue',
  apply: ({ tx, row }) => changeSubject(tx, row, { state: 'published', on: tx.today }),
};
