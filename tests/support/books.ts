/** Money of a project: what people do to it, and what the tables say it came to. */
import type { Knex } from 'knex';
import { select } from './database';
import { type Journey, YEAR } from './journey';

let next = 0;
/** A payment number nobody has used. */
export function serial(): string {
  next += 1;
  return `BK-${next}`;
}

export interface Ledger {
  budget: number;
  contracted: number;
  paid: number;
}

export async function ledgerOf(database: Knex, journey: Journey): Promise<Ledger> {
  const [row] = await select(
    database,
    'select budget, contracted, paid from ledgers where project_id = (select id from projects where document_id = ?)',
    [journey.project],
  );
  return { budget: Number(row?.budget), contracted: Number(row?.contracted), paid: Number(row?.paid) };
}

export function budget(journey: Journey, amount: number, kind = 'adjust') {
  const body = { project: journey.project, year: YEAR, amount: String(amount), kind, reason: '调整' };
  return journey.as('finance').call('POST', '/api/budgets', body);
}

/** Gives back part of the youngest payment that is large enough, or too much of a smaller one. */
export async function refund(journey: Journey, amount: number) {
  const query = `filters[project][$eq]=${journey.project}&filters[kind][$eq]=payment&pagination[pageSize]=100`;
  const payments = await journey.as('finance').get<{ documentId: string; amount: string }[]>(`/api/payments?${query}`);
  const { documentId } = payments.find((payment) => Number(payment.amount) >= amount) ?? payments[0] ?? {};
  return journey.pay(serial(), amount, { kind: 'refund', reason: '退回多付款项', payment: documentId });
}
