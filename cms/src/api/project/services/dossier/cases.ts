/** The cases of a project, oldest first, as far as the person may see them. */
import { applyScope, scopeOf } from '../../../../access/scope';
import { onProject } from '../../../../cases/ground';
import { readWork } from '../../../../cases/work';
import type { CaseRow, ProjectRow } from '../../../../dossier/rows';
import type { Tx } from '../../../../write/tx';
import { caseView } from '../../../case/services/case-view';
import type { CaseView } from '../../../case/services/dossier/steps';

export async function casesOf(tx: Tx, project: ProjectRow): Promise<CaseView[]> {
  const query = tx.trx('cases').where({ project_id: project.id }).orderBy('cases.id').select('cases.*');
  applyScope(query, scopeOf(tx.actor), 'cases');
  const views: CaseView[] = [];
  for (const row of (await query) as CaseRow[]) {
    views.push(await caseView(tx, await readWork(tx, row, onProject(project))));
  }
  return views;
}
