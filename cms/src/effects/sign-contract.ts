import { changeProject } from '../cases/project/change-project';
import { changeSubject, subjectOf } from '../cases/subjects/subject';
import type { EffectDefinition } from './effect';

export const signContract: EffectDefinition = {
  effect: 'sign-contract',
  event: 'contract.sign',
  async apply({ tx, project, row }) {
    const contract = await subjectOf(tx, row);
    await changeSubject(tx, row, { state: 'signed', signed_on: tx.today });
    await changeProject(tx, project, { stage: 'contracted', contractor_id: Number(contract.contractor_id) });
  },
};
