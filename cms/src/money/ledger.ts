/**
 * One row per project with three sums: paid ≤ contracted ≤ budget; contracts precede the budget only by what the
 * rulebook lets them (`ahead`), and nothing is paid before the budget is there. Each sum moves only by an UPDATE that carries its
 * own condition, so that two payments at the same moment cannot both pass; the database refuses the rest.
 * Whoever moves money holds the project's row first (`cases/work`).
 */
import type { Knex } from 'knex';
import type { ProjectRow } from '../dossier/rows';
import { addMoney, subtractMoney } from '../engine/money';
import { toFen } from '../write/columns';
import { insertRow } from '../write/rows';
import { refuseExcess } from './limits';

type Trx = Knex.Transaction;
type Sum = 'budget' | 'contracted' | 'paid';
export type Ledger = Record<Sum, number>;
type Owner = Pick<ProjectRow, 'id' | 'jurisdiction_id'>;

const EMPTY: Ledger = { budget: 0, contracted: 0, paid: 0 };

export async function ledgerOf(trx: Knex, project: Pick<Owner, 'id'>): Promise<Ledger> {
  const row = await trx('ledgers').where({ project_id: project.id }).first('budget', 'contracted', 'paid');
  return row ? { budget: toFen(row.budget), contracted: toFen(row.contracted), paid: toFen(row.paid) } : EMPTY;
}

async function open(trx: Trx, project: Owner): Promise<void> {
  const found = await trx('ledgers').where({ project_id: project.id }).first('id');
  if (found) return;
  await insertRow(trx, 'ledgers', { project_id: project.id, jurisdiction_id: project.jurisdiction_id, ...EMPTY });
}

/** True when the sum could move by `amount` and the three still stand in order. */
async function move(trx: Trx, project: Owner, sum: Sum, amount: number): Promise<boolean> {
  const after = (name: Sum): string => (name === sum ? `${name} + (${amount})` : name);
  const condition = [
    `${after('paid')} >= 0`,
    `${after('paid')} <= ${after('contracted')}`,
    `${after('paid')} <= ${after('budget')}`,
    `${after('contracted')} <= ${after('budget')} + COALESCE(ahead, 0)`,
  ].join(' AND ');
  const count = await trx('ledgers')
    .where({ project_id: project.id })
    .whereRaw(condition)
    .update({ [sum]: trx.raw(`${sum} + (${amount})`), updated_at: new Date() });
  return count === 1;
}

/** By how much contracts precede the budget now: less with every budget, nothing once it is there. */
async function settleAhead(trx: Trx, project: Owner): Promise<void> {
  const left = 'CASE WHEN contracted > budget THEN contracted - budget ELSE 0 END';
  await trx('ledgers')
    .where({ project_id: project.id })
    .where('ahead', '>', 0)
    .update({ ahead: trx.raw(left) });
}

/** The rulebook lets this contract precede the budget; the project's row is locked by the caller. */
async function makeRoom(trx: Trx, project: Owner, amount: number): Promise<void> {
  await open(trx, project);
  const { budget, contracted } = await ledgerOf(trx, project);
  const ahead = Math.max(0, subtractMoney(addMoney(contracted, amount), budget));
  await trx('ledgers').where({ project_id: project.id }).update({ ahead });
}

/** A safe integer is the only thing that is ever put into the statement's text. */
async function moveOr(trx: Trx, project: Owner, sum: Sum, amount: number, refusal: (ledger: Ledger) => never) {
  if (!Number.isSafeInteger(amount)) throw new RangeError('not whole fen');
  await open(trx, project);
  if (!(await move(trx, project, sum, amount))) refusal(await ledgerOf(trx, project));
}

export async function addBudget(trx: Trx, project: Owner, amount: number): Promise<void> {
  await moveOr(trx, project, 'budget', amount, ({ budget, contracted }) =>
    refuseExcess({
      rule: 'product.contracted-within-budget',
      what: '已登记合同额为',
      against: '调整后的批复预算',
      fact: 'project.contracted',
      limitFact: 'budget.amount',
      actual: contracted,
      limit: addMoney(budget, amount),
    }),
  );
  await settleAhead(trx, project);
}

/** `mayPrecede`: the rulebook lets it be made before its budget. */
export async function addContract(trx: Trx, project: Owner, amount: number, mayPrecede = false): Promise<void> {
  if (mayPrecede) await makeRoom(trx, project, amount);
  await moveOr(trx, project, 'contracted', amount, ({ budget, contracted }) =>
    refuseExcess({
      rule: 'product.contracted-within-budget',
      what: '累计合同额将为',
      against: '批复预算',
      fact: 'project.contracted',
      limitFact: 'budget.amount',
      actual: addMoney(contracted, amount),
      limit: budget,
    }),
  );
  if (amount < 0) await settleAhead(trx, project);
}

/** Money that comes back. An ended contract counts with what was paid under it, so that much is free for another. */
export async function takeBack(trx: Trx, project: Owner, amount: number, isEnded: boolean): Promise<void> {
  await addPayment(trx, project, -amount);
  if (isEnded) await addContract(trx, project, -amount);
}

/** A refund comes as a negative amount. */
export async function addPayment(trx: Trx, project: Owner, amount: number): Promise<void> {
  await moveOr(trx, project, 'paid', amount, ({ budget, contracted, paid }) =>
    refuseExcess({
      rule: 'product.paid-within-contract',
      what: '累计拨付将为',
      against: budget < contracted ? '批复预算' : '已登记合同额',
      fact: 'project.paid',
      limitFact: budget < contracted ? 'budget.amount' : 'project.contracted',
      actual: addMoney(paid, amount),
      limit: Math.min(contracted, budget),
    }),
  );
}
