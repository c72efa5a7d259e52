import { changeSubject } from '../cases/subjects/subject';
import type { EffectDefinition } from './effect';

/** The contractor has adjusted: the change counts as carried out. The baseline it was measured against stays. */
export const applyChange: EffectDefinition = {
  effect: 'apply-change',
  apply: ({ tx, row }) => changeSubject(tx, row, { state: 'applied', on: tx.today }),
};
