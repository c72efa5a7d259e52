/** One item of a catalogue: its facts, the rules that speak about it, and how the API shows it. */
import { scopeOf } from '../../../access/scope';
import { lockProject } from '../../../cases/ground';
import { type Judgement, judge } from '../../../cases/judge';
import { shownFacts } from '../../../cases/subjects/subject-view';
import { projectDossier } from '../../../dossier';
import type { ProjectRow } from '../../../dossier/rows';
import { readJson, type StoredJson } from '../../../dossier/stored';
import { type Typing, typedFacts } from '../../../dossier/typed-facts';
import type { Facts } from '../../../engine/facts';
import type { EventId, Rulebook } from '../../../engine/rulebook';
import { rulebookFor } from '../../../rulebooks/registry';
import { toDate } from '../../../write/columns';
import { rowOf } from '../../../write/rows';
import type { Tx } from '../../../write/tx';

/** The fact that is also the column items are told apart by. */
const NAME = 'item.name';

export interface ItemRow {
  id: number;
  document_id: string;
  project_id: number;
  catalogue_id: number;
  name: string;
  facts: StoredJson;
  shared_on: string | null;
  opened_on: string | null;
  version: number;
}
export interface Item {
  row: ItemRow;
  project: ProjectRow;
  rulebook: Rulebook;
}

export async function takeItem(tx: Tx, documentId: unknown): Promise<Item> {
  const found = await rowOf(tx.trx, 'catalogue_items', String(documentId ?? ''), scopeOf(tx.actor));
  const row = found as unknown as ItemRow;
  const project = await lockProject(tx.trx, row.project_id);
  return { row, project, rulebook: rulebookFor(tx.actor.jurisdictionCode, tx.today) };
}

/** Facts of the body; the name is one of them wherever the dictionary knows it. */
export function itemFacts(typing: Typing, name: string | undefined, input: unknown): Facts {
  const named = name !== undefined && typing.rulebook.facts[NAME] ? { [NAME]: name } : {};
  const given = { ...(input as Record<string, unknown> | undefined), ...named };
  return typedFacts(given, typing, (definition) => definition.kept === 'record');
}

export interface Asking {
  event: EventId;
  stated: Facts;
  reason?: string;
  without?: string;
}

export async function judgeItem(
  tx: Tx,
  { project, rulebook }: Pick<Item, 'project' | 'rulebook'>,
  { event, stated, reason, without }: Asking,
): Promise<Judgement> {
  const options = { rulebook, date: tx.today, actor: tx.actor, stated, without };
  return judge(tx, rulebook, event, await projectDossier(tx.trx, project, options), reason);
}

export const factsOf = (row: ItemRow): Facts => readJson<Facts>(row.facts, {});

export async function itemView(tx: Tx, documentId: string) {
  const row = (await tx.trx('catalogue_items').where({ document_id: documentId }).first()) as ItemRow;
  return {
    documentId,
    name: row.name,
    facts: shownFacts(tx, row.facts),
    sharedOn: toDate(row.shared_on),
    openedOn: toDate(row.opened_on),
    version: row.version,
  };
}
