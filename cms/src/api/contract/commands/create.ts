/** Lead registers the contract with whom the award went to; signing it is the procedure that opens with it. */
import { z } from 'zod';
import { stateOnProject } from '../../../cases/facts/state-facts';
import { partOf } from '../../../cases/facts/stated-at';
import { CREATION_EVENT } from '../../../cases/forms/beginning-form';
import { onProject } from '../../../cases/ground';
import { auditOf, type Judgement, joined, NOTHING } from '../../../cases/judge';
import { notifyFindings } from '../../../cases/notices';
import { openCase } from '../../../cases/open-case';
import { rulebookOn } from '../../../cases/project/version-of-project';
import { chooseProcedure } from '../../../cases/subjects/choose-procedure';
import { typedFacts } from '../../../dossier/typed-facts';
import type { Facts } from '../../../engine/facts';
import { positiveFen } from '../../../money/fen';
import { documentId, override } from '../../../money/input';
import { addContract } from '../../../money/ledger';
import { judgeMoney, mayPrecedeBudget, type Occasion, occasionOf } from '../../../money/occasion';
import type { CommandHandler } from '../../../write/command';
import { mustBeFree } from '../../../write/identity';
import { parsed } from '../../../write/input';
import { insertRow } from '../../../write/rows';
import { line } from '../../../write/text-fields';
import type { Tx } from '../../../write/tx';
import { awardWinner, contractorOf } from '../services/parties';

export const body = z.strictObject({
  project: documentId,
  number: line(60),
  title: line(200),
  amount: positiveFen,
  contractor: documentId,
  facts: z.record(z.string(), z.unknown()).optional(),
  procedure: z.string().max(80).optional(),
  override,
});

interface Signing {
  case: { documentId: string } | null;
  judgement: Judgement;
}

/** Every party signs by an act of its own, lead too: registering the contract signs nothing. */
async function openSigning(
  tx: Tx,
  { project }: Occasion,
  contract: { id: string; contractor: number; facts: Facts; procedure?: string; reason?: string },
): Promise<Signing> {
  const choosing = { subject: 'contract' as const, stated: contract.facts, asked: contract.procedure };
  const procedure = await chooseProcedure(tx, project, rulebookOn(tx, project), choosing);
  if (!procedure) return { case: null, judgement: NOTHING };
  const subject = { type: 'contract' as const, id: contract.id, contractorId: contract.contractor };
  const { facts, reason } = contract;
  const { work, judgement } = await openCase(tx, onProject(project), procedure.id, { subject, facts, reason });
  return { case: { documentId: work.row.document_id }, judgement };
}

export const create: CommandHandler = async (tx, input) => {
  const given = parsed(body, input.body);
  const occasion = await occasionOf(tx, given.project);
  const { project, rulebook } = occasion;
  const reason = given.override?.reason;
  const contractor = await contractorOf(tx, given.contractor);
  const within = tx.actor.jurisdictionId;
  await mustBeFree(tx.trx, { table: 'contracts', within, text: given.number, label: '合同编号' });
  const stated = typedFacts(given.facts, { rulebook, today: tx.today });
  const ofProject = partOf(rulebook, stated, 'project');
  const ofContract = partOf(rulebook, stated, 'case');
  await stateOnProject(tx, occasion, ofProject);
  const known = {
    'contract.amount': given.amount,
    'contract.contractor': contractor.name,
    'contract.awardWinner': await awardWinner(tx, project),
  };
  const own = await judgeMoney(tx, occasion, { event: CREATION_EVENT.contract, known, stated, reason });
  await addContract(tx.trx, project, given.amount, await mayPrecedeBudget(tx, occasion));
  const columns = { number: given.number, title: given.title, amount: given.amount, state: 'draft' };
  const { documentId: id } = await insertRow(tx.trx, 'contracts', {
    ...columns,
    project_id: project.id,
    jurisdiction_id: project.jurisdiction_id,
    department_id: project.department_id,
    contractor_id: contractor.id,
    facts: ofContract,
  });
  await notifyFindings(tx, project, CREATION_EVENT.contract, own.findings);
  const signing = await openSigning(tx, occasion, {
    id,
    contractor: contractor.id,
    facts: { ...known, ...ofContract },
    procedure: given.procedure,
    reason,
  });
  const after = {
    ...columns,
    amount: String(given.amount),
    contractor: { documentId: given.contractor, name: contractor.name },
  };
  const state = await tx.trx('contracts').where({ document_id: id }).first('state', 'version');
  return {
    status: 201,
    data: { documentId: id, ...after, ...state, case: signing.case },
    audit: {
      entity: 'contract',
      entityId: id,
      project: project.document_id,
      after,
      ...auditOf(joined(own, signing.judgement), rulebook),
    },
  };
};
