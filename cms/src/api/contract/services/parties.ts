/** Who may be the other side of a contract, and who won the award of the project. */
import { performs } from '../../../dossier/performing';
import type { DepartmentRow, ProjectRow } from '../../../dossier/rows';
import { readJson } from '../../../dossier/stored';
import { canonicalOf } from '../../../engine/text/canonical';
import { BadInput } from '../../../write/errors';
import type { Tx } from '../../../write/tx';

export async function contractorOf(tx: Tx, documentId: string): Promise<DepartmentRow> {
  const key = { document_id: documentId, jurisdiction_id: tx.actor.jurisdictionId };
  const found = (await tx.trx('departments').where(key).first()) as DepartmentRow | undefined;
  if (found && performs(found, 'contractor')) return found;
  throw new BadInput([{ field: 'contractor', message: '不是本辖区的承建单位' }]);
}

const WINNER = 'award.winner';

/** Whoever wrote the name with a blank or in full width means the unit of the list. */
async function nameInList(tx: Tx, project: ProjectRow, name: string): Promise<string> {
  const key = { jurisdiction_id: project.jurisdiction_id, identity: canonicalOf(name) };
  const found = (await tx.trx('departments').where(key).first('name')) as Pick<DepartmentRow, 'name'> | undefined;
  return found?.name ?? name;
}

/** As stated with the award in the newest case that states one; undefined: there has been no award. */
export async function awardWinner(tx: Tx, project: ProjectRow): Promise<string | undefined> {
  const cases = await tx.trx('cases').where({ project_id: project.id }).orderBy('id', 'desc').select('facts');
  for (const { facts } of cases) {
    const winner = readJson<Record<string, unknown>>(facts, {})[WINNER];
    if (typeof winner === 'string') return nameInList(tx, project, winner);
  }
  return undefined;
}
