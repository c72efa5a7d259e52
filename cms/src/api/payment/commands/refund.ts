/** Money given back, or a payment booked wrongly: a negative row that names the payment and the reason. */
import { scopeOf } from '../../../access/scope';
import { addMoney } from '../../../engine/money';
import { refundedOf } from '../../../money/contract-balance';
import { addPayment } from '../../../money/ledger';
import { refuseExcess } from '../../../money/limits';
import type { Occasion } from '../../../money/occasion';
import { toDate, toFen } from '../../../write/columns';
import type { CommandResult } from '../../../write/command';
import { BadInput, type InputProblem } from '../../../write/errors';
import { rowOf, type Values } from '../../../write/rows';
import type { Tx } from '../../../write/tx';
import { book } from '../services/book';
import type { Body } from './create';

async function paymentOf(tx: Tx, { project }: Occasion, given: Body): Promise<Values & { id: number }> {
  const problems: InputProblem[] = [];
  if (!given.payment) problems.push({ field: 'payment', message: '请选择被冲正的拨付' });
  if (!given.reason) problems.push({ field: 'reason', message: '请填写退回的理由' });
  if (problems.length > 0) throw new BadInput(problems);
  const payment = await rowOf(tx.trx, 'payments', String(given.payment), scopeOf(tx.actor));
  if (Number(payment.project_id) !== project.id || payment.kind !== 'payment') {
    throw new BadInput([{ field: 'payment', message: '不是此项目的拨付' }]);
  }
  if (given.paidOn < String(toDate(payment.paid_on))) {
    throw new BadInput([{ field: 'paidOn', message: `不能早于原拨付日期 ${toDate(payment.paid_on)}` }]);
  }
  return payment;
}

async function mustFitPayment(tx: Tx, payment: Values & { id: number }, amount: number): Promise<void> {
  const actual = addMoney(await refundedOf(tx.trx, payment.id), amount);
  const limit = toFen(payment.amount);
  if (actual <= limit) return;
  refuseExcess({
    rule: 'product.refund-within-payment',
    what: '累计退回将为',
    against: '原拨付金额',
    fact: 'payment.amount',
    limitFact: 'payment.amount',
    actual,
    limit,
  });
}

/** Asks no gate: what a payment must satisfy does not stand in the way of undoing one. */
export async function refund(tx: Tx, occasion: Occasion, given: Body): Promise<CommandResult> {
  const { project, rulebook } = occasion;
  const payment = await paymentOf(tx, occasion, given);
  await mustFitPayment(tx, payment, given.amount);
  await addPayment(tx.trx, project, -given.amount);
  const { data, audit } = await book(tx, project, {
    ...given,
    amount: -given.amount,
    contractId: Number(payment.contract_id),
    corrects: { id: payment.id, documentId: String(payment.document_id), number: String(payment.number) },
  });
  return { status: 201, data, audit: { ...audit, rulebookVersion: rulebook.version } };
}
