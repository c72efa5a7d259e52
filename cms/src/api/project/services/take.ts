/** A project by documentId as far as the actor may see it; locked for whoever decides something on it. */
import { scopeOf } from '../../../access/scope';
import { lockProject } from '../../../cases/ground';
import type { ProjectRow } from '../../../dossier/rows';
import { rowOf } from '../../../write/rows';
import type { Tx } from '../../../write/tx';

export async function readProject(tx: Tx, documentId: unknown): Promise<ProjectRow> {
  return (await rowOf(tx.trx, 'projects', String(documentId ?? ''), scopeOf(tx.actor))) as unknown as ProjectRow;
}

export async function takeProject(tx: Tx, documentId: unknown): Promise<ProjectRow> {
  return lockProject(tx.trx, (await readProject(tx, documentId)).id);
}
