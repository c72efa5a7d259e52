/** One row a case may be about, as the API shows it: its columns, its facts, its project and its case. */
import { scopeOf } from '../../access/scope';
import { readJson, type StoredJson } from '../../dossier/stored';
import { factsOut } from '../../dossier/typed-facts';
import type { Facts } from '../../engine/facts';
import { type Field, format, isReference, snake } from '../../read/fields';
import { dictionaryFor } from '../../rulebooks/registry';
import { rowOf } from '../../write/rows';
import type { Tx } from '../../write/tx';
import { partiesOfProject } from './parties';

export interface Shown {
  table: string;
  fields: Record<string, Field>;
}

function columnsOf(fields: Record<string, Field>, row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      isReference(field) ? [] : [[name, format(field.kind, row[snake(name)])]],
    ),
  );
}

/** Only what the dictionary knows: marks of the product's own stay inside. */
export function shownFacts(tx: Tx, stored: StoredJson): Facts {
  const dictionary = dictionaryFor(tx.actor.jurisdictionCode);
  const known = Object.entries(readJson<Facts>(stored, {})).filter(([fact]) => dictionary.facts[fact]);
  return factsOut(Object.fromEntries(known), dictionary);
}

export async function subjectView(tx: Tx, { table, fields }: Shown, documentId: unknown) {
  const row = await rowOf(tx.trx, table, String(documentId ?? ''), scopeOf(tx.actor));
  const project = await tx.trx('projects').where({ id: row.project_id }).first('document_id', 'name', 'number');
  const about = await tx
    .trx('cases')
    .where({ subject_id: row.document_id })
    .orderBy('id', 'desc')
    .first('document_id', 'state');
  return {
    documentId: row.document_id,
    ...columnsOf(fields, row),
    project: { documentId: project.document_id, name: project.name, number: project.number },
    ...(await partiesOfProject(tx, {
      department: Number(row.department_id),
      contractor: Number(row.contractor_id ?? 0),
    })),
    facts: shownFacts(tx, row.facts as StoredJson),
    case: about ? { documentId: about.document_id, state: about.state } : null,
  };
}
