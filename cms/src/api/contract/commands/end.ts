/** Lead ends a contract with a reason: what was not paid under it is set free, what was paid stays. */
import { z } from 'zod';
import { scopeOf } from '../../../access/scope';
import { auditOf, type Judgement, settle } from '../../../cases/judge';
import { cancelCase } from '../../../cases/project/end-project';
import { mustBeGiven } from '../../../cases/refusals/powers';
import { projectDossier } from '../../../dossier';
import type { CaseRow } from '../../../dossier/rows';
import { evaluate } from '../../../engine';
import { subtractMoney } from '../../../engine/money';
import { paidUnder } from '../../../money/contract-balance';
import { addContract } from '../../../money/ledger';
import { type Occasion, occasionById } from '../../../money/occasion';
import { calendar } from '../../../rulebooks/registry';
import { toFen } from '../../../write/columns';
import type { CommandHandler } from '../../../write/command';
import { conditionalUpdate } from '../../../write/conditional-update';
import { Conflict } from '../../../write/errors';
import { parsed } from '../../../write/input';
import { rowOf } from '../../../write/rows';
import { paragraph } from '../../../write/text-fields';
import { expectedVersion, type Tx } from '../../../write/tx';

const EVENT = 'contract.end';
export const body = z.strictObject({ reason: paragraph(500, '请写明理由') });

async function cancelCases(tx: Tx, documentId: string): Promise<void> {
  const open = (await tx.trx('cases').where({ subject_id: documentId, state: 'open' })) as CaseRow[];
  for (const row of open) await cancelCase(tx, row);
}

/** Who may conclude contracts may end them, unless the rulebook says who does; an ended project has contracts to end too. */
async function mayEnd(tx: Tx, { project, rulebook }: Occasion): Promise<Judgement> {
  const options = { rulebook, date: tx.today, actor: tx.actor };
  const dossier = await projectDossier(tx.trx, project, options);
  const said = evaluate(rulebook, EVENT, dossier, calendar());
  const powers = evaluate(rulebook, 'contract.create', dossier, calendar()).filter(({ kind }) => kind === 'power');
  const namesWho = said.some(({ kind }) => kind === 'power');
  mustBeGiven(tx, rulebook, namesWho || powers.length === 0 ? EVENT : 'contract.create');
  return settle(tx, rulebook, namesWho ? said : [...said, ...powers], undefined);
}

export const end: CommandHandler = async (tx, input) => {
  const { reason } = parsed(body, input.body);
  const seen = await rowOf(tx.trx, 'contracts', String(input.params.id), scopeOf(tx.actor));
  const occasion = await occasionById(tx, Number(seen.project_id));
  const { project, rulebook } = occasion;
  const judgement = await mayEnd(tx, occasion);
  const contract = await tx.trx('contracts').where({ id: seen.id }).first();
  if (contract.state === 'ended') throw new Conflict('合同已经终止。', { state: contract.state });
  const paid = await paidUnder(tx.trx, seen.id);
  await addContract(tx.trx, project, subtractMoney(paid, toFen(contract.amount)));
  const expected = { id: seen.id, version: expectedVersion(tx, Number(contract.version)), state: contract.state };
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
      ...auditOf(judgement, rulebook),
    },
  };
};
