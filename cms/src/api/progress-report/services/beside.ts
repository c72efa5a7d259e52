/** What a clerk wants to see next to the form: the books, the last return, and what still stands in the way. */
import { scopeOf } from '../../../access/scope';
import { rulebookFor } from '../../../rulebooks/registry';
import { rowOf } from '../../../write/rows';
import type { Tx } from '../../../write/tx';
import { besideOf } from './books';
import { checksOf } from './checks';
import { countedOf, factsOf, type ReportRow, shown } from './row';

export async function besideReturn(tx: Tx, documentId: string) {
  const seen = await rowOf(tx.trx, 'progress_reports', documentId, scopeOf(tx.actor));
  const row = seen as unknown as ReportRow;
  const beside = await besideOf(tx.trx, row.project_id, row.year, row.quarter);
  const { facts } = rulebookFor(tx.actor.jurisdictionCode, tx.today);
  const isDraft = row.state === 'draft';
  return {
    period: { from: beside.quarter.from, to: beside.quarter.to },
    booked: { paidYear: String(beside.booked.paidYear), paidTotal: String(beside.booked.paidTotal) },
    previous: beside.previous && { documentId: beside.previous.document_id, ...shown(beside.previous) },
    findings: isDraft ? checksOf({ facts: factsOf(row), counted: countedOf(row) }, beside, facts) : [],
  };
}
