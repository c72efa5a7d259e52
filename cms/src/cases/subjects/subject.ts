/** The row a case is about when that is not the project itself: a change, an acceptance, a contract … */
import type { CaseRow } from '../../dossier/rows';
import { writeFacts } from '../../dossier/stored';
import type { Facts } from '../../engine/facts';
import { SUBJECTS, type Subject } from '../../engine/rulebook';
import { conditionalUpdate } from '../../write/conditional-update';
import type { Values } from '../../write/rows';
import type { Tx } from '../../write/tx';

const TABLES: Record<Exclude<Subject, 'project'>, string> = {
  'annual-plan': 'annual_plans',
  contract: 'contracts',
  change: 'changes',
  acceptance: 'acceptances',
  catalogue: 'catalogues',
  rectification: 'rectifications',
  payment: 'payments',
};
/** Tables that keep the facts stated for the row beside its columns, and their state as a word of the case. */
const WITH_FACTS = ['contracts', 'changes', 'acceptances', 'catalogues', 'rectifications'];
/** A contract is a draft until it is signed, whatever happens to the case on the way. */
const WITH_CASE_STATE = ['changes', 'acceptances', 'catalogues', 'rectifications'];

/** What a subject is before an effect has said what became of it. */
const UNDECIDED = ['open', 'returned'];

function tableOf(row: CaseRow): string | undefined {
  const subject = SUBJECTS.find((one) => one === row.subject_type);
  return subject === undefined || subject === 'project' ? undefined : TABLES[subject];
}

export async function subjectOf(tx: Tx, row: CaseRow): Promise<Values & { id: number; version: number }> {
  const table = tableOf(row);
  if (!table) throw new Error(`case ${row.id} has no subject of its own`);
  return tx.trx(table).where({ document_id: row.subject_id }).first();
}

export async function changeSubject(tx: Tx, row: CaseRow, changes: Values): Promise<void> {
  const table = tableOf(row);
  if (!table) return;
  const { id, version } = await subjectOf(tx, row);
  await conditionalUpdate(tx.trx, table, { id, version: Number(version) }, changes);
}

/** Facts that are columns of a change, because changes are summed by them. */
const CHANGE_COLUMNS: Record<string, string> = {
  'change.ground': 'ground',
  'change.added': 'added',
  'change.removed': 'removed',
};

export function subjectColumns(table: string, facts: Facts): Values {
  if (table !== 'changes') return {};
  return Object.fromEntries(
    Object.entries(facts).flatMap(([fact, value]) => (CHANGE_COLUMNS[fact] ? [[CHANGE_COLUMNS[fact], value]] : [])),
  );
}

export async function keepSubjectFacts(tx: Tx, row: CaseRow, facts: Facts): Promise<void> {
  const table = tableOf(row);
  if (!table || !WITH_FACTS.includes(table) || Object.keys(facts).length === 0) return;
  const subject = await subjectOf(tx, row);
  const stored = writeFacts(subject.facts as string, facts);
  await changeSubject(tx, row, { facts: stored, ...subjectColumns(table, facts) });
}

/** A case that fails or comes back says so on its subject too; what success means an effect has said, early or late. */
export async function tellSubject(
  tx: Tx,
  row: CaseRow,
  state: 'open' | 'returned' | 'rejected' | 'done' | 'cancelled',
): Promise<void> {
  const table = tableOf(row);
  if (!table || !WITH_CASE_STATE.includes(table)) return;
  const subject = await subjectOf(tx, row);
  const isDecided = !UNDECIDED.includes(String(subject.state));
  const goesOn = state === 'open' || state === 'done';
  if (subject.state !== state && !(goesOn && isDecided)) await changeSubject(tx, row, { state });
}
