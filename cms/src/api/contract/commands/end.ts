/** Lead ends a contract with a reason: what was not paid under it is set free, what was paid stays. */
import { z } from 'zod';
import { scopeOf } from '../../../access/scope';
import { cancelCase } from '../../../cases/end-project';
import type { CaseRow } from '../../../dossier/rows';
import { subtractMoney } from '../../../engine/money';
import { paidUnder } from '../../../money/contract-balance';
import { text } from '../../../money/input';
import { addContract } from '../../../money/ledger';
import { occasionById } from '../../../money/occasion';
import { toFen } from '../../../write/columns';
import type { CommandHandler } from '../../../write/command';
import { conditionalUpdate } from '../../../write/conditional-update';
import { Conflict } from '../../../write/errors';
import { parsed } from '../../../write/input';
import { rowOf } from '../../../write/rows';
import { expectedVersion, type Tx } from '../../../write/tx';

export const body = z.strictObject({ reason: text(500) });

async function cancelCases(tx: Tx, documentId: string): Promise<void> {
  const open = (await tx.trx('cases').where({ subject_id: documentId, state: 'open' })) as CaseRow[];
  for (const row of open) await cancelCase(tx, row);
}

export const end: CommandHandler = async (tx, input) => {
  const { reason } = parsed(body, input.body);
  const seen = await rowOf(tx.trx, 'contracts', String(input.params.id), scopeOf(tx.actor));
  const { project, rulebook } = await occasionById(tx, Number(seen.project_id));
  const contract = await tx.trx('contracts').where({ id: seen.id }).first();
  if (contract.state === 'ended') throw new Conflict('合同已经终止。', { state: contract.state });
  const paid = await paidUnder(tx.trx, seen.id);
  await addContract(tx.trx, project, subtractMoney(paid, toFen(contract.amount)));
  const expected = { id: seen.id, version: expectedVersion(tx), state: contract.state };
  const version = await conditionalUpdate(tx.trx, 'contracts', expected, { state: 'ended' });
  await cancelCases(tx, contract.document_id);
  return {
    data: { documentId: contract.document_id, state: 'ended', paid: String(paid), version },
    audit: {
      entity: 'contract',
      entityId: contract.document_id,
      project: project.document_id,
      before: { state: contract.state },
      after: { state: 'ended', reason, paid: String(paid) },
      rulebookVersion: rulebook.version,
    },
  };
};
