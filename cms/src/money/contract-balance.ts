/** What has been paid under one contract and on one payment, with the project's row locked by the caller. */
import type { Knex } from 'knex';
import { addMoney } from '../engine/money';
import { toFen } from '../write/columns';
import { refuseExcess } from './limits';

export async function paidUnder(trx: Knex, contractId: number): Promise<number> {
  const row = await trx('payments').where({ contract_id: contractId }).sum({ sum: 'amount' }).first();
  return toFen(row?.sum);
}

/** Positive: how much of a payment has come back. */
export async function refundedOf(trx: Knex, paymentId: number): Promise<number> {
  const row = await trx('payments').where({ corrects_id: paymentId }).sum({ sum: 'amount' }).first();
  return -toFen(row?.sum) || 0;
}

/** The project's sums allow more than one contract does: a payment must fit into its own contract as well. */
export async function mustFitContract(
  trx: Knex,
  contract: { id: number; amount: unknown },
  amount: number,
): Promise<void> {
  const actual = addMoney(await paidUnder(trx, contract.id), amount);
  const limit = toFen(contract.amount);
  if (actual <= limit) return;
  refuseExcess({
    rule: 'product.paid-within-contract',
    what: '本合同累计拨付将为',
    against: '合同金额',
    fact: 'project.paid',
    limitFact: 'contract.amount',
    actual,
    limit,
  });
}
