import { shownFacts } from '../../../cases/subjects/subject-view';
import type { RecordRule } from '../../../engine/rulebook';
import { toDate } from '../../../write/columns';
import type { Tx } from '../../../write/tx';

export async function recordView(tx: Tx, documentId: string, rule: RecordRule) {
  const row = await tx.trx('records').where({ document_id: documentId }).first();
  return {
    documentId,
    register: row.register,
    registerLabel: rule.label,
    year: row.year,
    recordedOn: toDate(row.recorded_on),
    version: row.version,
    facts: shownFacts(tx, row.facts),
  };
}
