/** Facts the product knows of the row a case is about, as far as it is not the case that states them. */
import type { Knex } from 'knex';
import type { Facts } from '../engine/facts';
import { remembered } from './remembered';
import type { CaseRow } from './rows';
import { readFen } from './stored';

async function contractFacts(trx: Knex, id: string): Promise<Facts> {
  const contract = await trx('contracts as t')
    .leftJoin('departments as c', 'c.id', 't.contractor_id')
    .where('t.document_id', id)
    .first('t.amount', 't.signed_on', 'c.name');
  return {
    'contract.amount': readFen(contract?.amount),
    'contract.contractor': contract?.name,
    'contract.signedOn': contract?.signed_on,
  };
}

export async function subjectFacts(trx: Knex, running: CaseRow | undefined): Promise<Facts> {
  if (running?.subject_type !== 'contract' || !running.subject_id) return {};
  const { subject_id } = running;
  return remembered(trx, ['contracts', 'departments'], [subject_id], () => contractFacts(trx, subject_id));
}
