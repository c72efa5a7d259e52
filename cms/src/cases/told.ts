/** What an act leaves with its opinion: what the rules held against it although it passed, and the due days it moved. */
import type { OpinionRow } from '../dossier/rows';
import { dueDaysOf, type MovedDay, movedDays } from '../engine';
import type { Facts } from '../engine/facts';
import type { Finding } from '../engine/finding';
import type { RuleId } from '../engine/rulebook';
import { calendar } from '../rulebooks/registry';
import { toColumns } from '../write/rows';
import type { Tx } from '../write/tx';
import { dossierOfCase, takeWork, type Work } from './work';

/** Each rule once: a step and its end may be asked the same. */
export function heldAgainst(findings: Finding[]): Finding[] {
  const violated = findings.filter(({ outcome }) => outcome === 'violated');
  return [...new Map(violated.map((finding) => [finding.rule, finding])).values()];
}

/** Only who states a day that is to come can move another. */
function statesDay({ rulebook }: Work, stated: Facts): boolean {
  return Object.keys(stated).some((id) => {
    const fact = rulebook.facts[id];
    return fact?.type === 'date' && fact.tense !== 'past';
  });
}

/** Before anything is written; null where no day can move. */
export async function daysBefore(tx: Tx, work: Work, stated: Facts): Promise<Map<RuleId, string> | null> {
  if (!work.project || !statesDay(work, stated)) return null;
  return dueDaysOf(work.rulebook, await dossierOfCase(tx, work), calendar());
}

async function movedSince(tx: Tx, work: Work, before: Map<RuleId, string> | null): Promise<MovedDay[]> {
  if (!before) return [];
  const after = await takeWork(tx, work.row.id, work.row);
  return movedDays(before, dueDaysOf(after.rulebook, await dossierOfCase(tx, after), calendar()));
}

/** Part of giving the opinion, which has raised its version: this does not raise it again. */
export async function keepTold(
  tx: Tx,
  work: Work,
  { id }: OpinionRow,
  { findings, before }: { findings: Finding[]; before: Map<RuleId, string> | null },
): Promise<void> {
  const against = heldAgainst(findings);
  const moved = await movedSince(tx, work, before);
  if (against.length === 0 && moved.length === 0) return;
  await tx
    .trx('opinions')
    .where({ id })
    .update(toColumns({ findings: against, moved }));
}
