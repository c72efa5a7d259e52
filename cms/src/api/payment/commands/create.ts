/** Finance records a payment under a signed contract. What is given back is a row of its own (`refund`). */
import { z } from 'zod';
import { auditOf } from '../../../cases/judge';
import { notifyFindings } from '../../../cases/notices';
import { mustFitContract } from '../../../money/contract-balance';
import { positiveFen } from '../../../money/fen';
import { documentId, override } from '../../../money/input';
import { addPayment } from '../../../money/ledger';
import { refuse } from '../../../money/limits';
import { judgeMoney, type Occasion, occasionOf } from '../../../money/occasion';
import { toDate, toFen } from '../../../write/columns';
import type { CommandHandler, CommandResult } from '../../../write/command';
import { BadInput } from '../../../write/errors';
import { mustBeFree } from '../../../write/identity';
import { parsed } from '../../../write/input';
import type { Values } from '../../../write/rows';
import { day, line, optionalLine, optionalParagraph } from '../../../write/text-fields';
import type { Tx } from '../../../write/tx';
import { book } from '../services/book';
import { contractOf } from '../services/contract-of';
import { refund } from './refund';

export const body = z.strictObject({
  project: documentId,
  contract: documentId.optional(),
  number: line(60),
  amount: positiveFen,
  paidOn: day(),
  voucher: optionalLine(120),
  kind: z.enum(['payment', 'refund'], '应为 payment（拨付）或 refund（退回）').default('payment'),
  /** Refund: the payment that it corrects, where it is one payment. */
  payment: documentId.optional(),
  /** Refund: why. */
  reason: optionalParagraph(500),
  override,
});
export type Body = z.output<typeof body>;

function mustBePayable(contract: Values, given: Body): void {
  if (contract.state !== 'signed') {
    const title = contract.state === 'draft' ? '合同尚未签订，不能拨付' : '合同已终止，不能拨付';
    refuse({ rule: 'product.paid-under-signed-contract', title });
  }
  const signedOn = toDate(contract.signed_on);
  if (signedOn && given.paidOn < signedOn) {
    throw new BadInput([{ field: 'paidOn', message: `不能早于合同签订日期 ${signedOn}` }]);
  }
}

async function pay(tx: Tx, occasion: Occasion, given: Body): Promise<CommandResult> {
  const { project, rulebook } = occasion;
  const contract = await contractOf(tx, occasion, given.contract);
  mustBePayable(contract, given);
  const known = {
    'payment.amount': given.amount,
    'payment.paidOn': given.paidOn,
    'payment.voucher': given.voucher || undefined,
    'contract.amount': toFen(contract.amount),
    'contract.signedOn': toDate(contract.signed_on),
  };
  const event = 'payment.record';
  const judgement = await judgeMoney(tx, occasion, { event, known, reason: given.override?.reason });
  await addPayment(tx.trx, project, given.amount);
  await mustFitContract(tx.trx, { id: contract.id, amount: contract.amount }, given.amount);
  const { data, audit } = await book(tx, project, { ...given, contractId: contract.id });
  await notifyFindings(tx, project, event, judgement.findings);
  return { status: 201, data, audit: { ...audit, ...auditOf(judgement, rulebook) } };
}

export const create: CommandHandler = async (tx, input) => {
  const given = parsed(body, input.body);
  if (given.paidOn > tx.today) throw new BadInput([{ field: 'paidOn', message: '不能晚于今天' }]);
  const occasion = await occasionOf(tx, given.project);
  const within = tx.actor.jurisdictionId;
  await mustBeFree(tx.trx, { table: 'payments', within, text: given.number, label: '拨付编号' });
  return given.kind === 'refund' ? refund(tx, occasion, given) : pay(tx, occasion, given);
};
