import { changeSubject } from '../cases/subjects/subject';
import type { EffectDefinition } from './effect';

export const closeRectification: EffectDefinition = {
  effect: 'close-rectification',
  apply: ({ tx, row }) => changeSubject(tx, row, { state: 'closed', closed_on: tx.today }),
};
