/** One case in a line: where it stands and who holds it. */
import { standingsOf, type Work } from '../../../cases/work';
import type { Dossier } from '../../../engine/dossier';
import type { Tx } from '../../../write/tx';
import { bodyLabel, workdaysLeft } from './step-view';

/** Who holds an open case, and until when. */
function holdersOf(tx: Tx, work: Work, dossier: Dossier | undefined) {
  if (!dossier) return [];
  return standingsOf(work, dossier)
    .filter((standing) => standing.state === 'open')
    .map((standing) => {
      const pending = work.opinions.filter(
        (one) => one.step === standing.step && one.state === 'pending' && !one.consult,
      );
      const dueOn = pending[0]?.due_on ?? standing.dueOn ?? null;
      return {
        step: standing.step,
        title: standing.title,
        article: standing.article,
        by: pending.map((one) => one.body),
        byLabels: pending.map((one) => bodyLabel(work.rulebook, one.body)),
        since: pending[0]?.opened_on ?? standing.openedOn ?? null,
        dueOn,
        workdaysLeft: workdaysLeft(dueOn, tx.today),
        overdue: dueOn !== null && dueOn < tx.today,
      };
    });
}

export function caseSummary(tx: Tx, work: Work, dossier: Dossier | undefined) {
  const { row, procedure } = work;
  return {
    documentId: row.document_id,
    procedure: { id: procedure.id, title: procedure.title },
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    state: row.state,
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    rulebookVersion: row.rulebook_version,
    version: row.version,
    holders: holdersOf(tx, work, dossier),
  };
}
