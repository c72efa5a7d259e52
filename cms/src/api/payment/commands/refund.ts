/** Money given back, or a payment booked wrongly: a negative row with its reason, on a payment or on a contract. */
import { scopeOf } from '../../../access/scope';
import { addMoney } from '../../../engine/money';
import { paidUnder, refundedOf } from '../../../money/contract-balance';
import { takeBack } from '../../../money/ledger';
import { refuseExcess } from '../../../money/limits';
import type { Occasion } from '../../../money/occasion';
import { toDate, toFen } from '../../../write/columns';
import type { CommandResult } from '../../../write/command';
import { BadInput } from '../../../write/errors';
import { rowOf, type Values } from '../../../write/rows';
import type { Tx } from '../../../write/tx';
import { book } from '../services/book';
import { contractOf } from '../services/contract-of';
import type { Body } from './create';

type Row = Values & { id: number };

/** The payment that is corrected, where the refund names one. */
async function paymentOf(tx: Tx, { project }: Occasion, given: Body): Promise<Row | null> {
  if (!given.payment) return null;
  const payment = await rowOf(tx.trx, 'payments', given.payment, scopeOf(tx.actor));
  if (Number(payment.project_id) !== project.id || payment.kind !== 'payment') {
    throw new BadInput([{ field: 'payment', message: '不是此项目的拨付' }]);
  }
  if (given.paidOn < String(toDate(payment.paid_on))) {
    throw new BadInput([{ field: 'paidOn', message: `不能早于原拨付日期 ${toDate(payment.paid_on)}` }]);
  }
  return payment;
}

async function refundedContract(tx: Tx, occasion: Occasion, given: Body, payment: Row | null): Promise<Row> {
  if (!payment) return contractOf(tx, occasion, given.contract);
  if (given.contract && (await contractOf(tx, occasion, given.contract)).id !== Number(payment.contract_id)) {
    throw new BadInput([{ field: 'contract', message: '原拨付不属于此合同' }]);
  }
  return (await tx.trx('contracts').where({ id: payment.contract_id }).first()) as Row;
}

function mustFit(against: string, actual: number, limit: number): void {
  if (actual <= limit) return;
  refuseExcess({
    rule: 'product.refund-within-payment',
    what: '累计退回将为',
    against,
    fact: 'payment.amount',
    limitFact: 'project.paid',
    actual,
    limit,
  });
}

/** Asks no gate: what a payment must satisfy does not stand in the way of undoing one. */
export async function refund(tx: Tx, occasion: Occasion, given: Body): Promise<CommandResult> {
  const { project, rulebook } = occasion;
  if (!given.reason) throw new BadInput([{ field: 'reason', message: '请填写退回的理由' }]);
  const payment = await paymentOf(tx, occasion, given);
  const contract = await refundedContract(tx, occasion, given, payment);
  if (payment)
    mustFit('原拨付金额', addMoney(await refundedOf(tx.trx, payment.id), given.amount), toFen(payment.amount));
  mustFit('本合同已拨付', given.amount, await paidUnder(tx.trx, contract.id));
  await takeBack(tx.trx, project, given.amount, contract.state === 'ended');
  const { data, audit } = await book(tx, project, {
    ...given,
    amount: -given.amount,
    contractId: contract.id,
    corrects: payment
      ? { id: payment.id, documentId: String(payment.document_id), number: String(payment.number) }
      : undefined,
  });
  return { status: 201, data, audit: { ...audit, rulebookVersion: rulebook.version } };
}
