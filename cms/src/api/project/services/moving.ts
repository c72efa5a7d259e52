/** To another version of the regulation: which cases of a project would go there, what changes, and what stands against it. */
import { onProject } from '../../../cases/ground';
import { obstaclesTo } from '../../../cases/move-case';
import { readWork, type Work } from '../../../cases/work';
import { projectDossier } from '../../../dossier';
import type { CaseRow, ProjectRow } from '../../../dossier/rows';
import type { Rulebook } from '../../../engine/rulebook';
import { rulebookFor, versionsFor } from '../../../rulebooks/registry';
import { BadInput } from '../../../write/errors';
import type { Tx } from '../../../write/tx';
import { type CaseChange, caseChange } from '../../rulebook/services/what-if/cases';
import { readingBoth } from '../../rulebook/services/what-if/sides';

export interface Move {
  to: Rulebook;
  /** What is kept with the project: null where it then follows the day like any other. */
  chosen: string | null;
  /** Open cases that run under another version now. */
  works: Work[];
}

function refuse(message: string): never {
  throw new BadInput([{ field: 'rulebookVersion', message }]);
}

/** A version that has begun; one to come binds nobody yet. */
function versionNamed(tx: Tx, version: string): Rulebook {
  const versions = versionsFor(tx.actor.jurisdictionCode);
  const found = versions.find((one) => one.version === version);
  const known = versions.map((one) => one.version).join('、');
  if (!found) return refuse(`没有版本为“${version}”的办法，可选的有：${known}`);
  if (found.effectiveFrom && found.effectiveFrom > tx.today) {
    return refuse(`版本“${version}”自 ${found.effectiveFrom} 起施行，施行前不能改用`);
  }
  return found;
}

async function worksElsewhere(tx: Tx, project: ProjectRow, { version }: Rulebook): Promise<Work[]> {
  const open = tx.trx('cases').where({ project_id: project.id, state: 'open' }).orderBy('id');
  const rows = (await open.whereNot({ rulebook_version: version })) as CaseRow[];
  const works: Work[] = [];
  for (const row of rows) works.push(await readWork(tx, row, onProject(project)));
  return works;
}

export async function moveOf(tx: Tx, project: ProjectRow, version: string): Promise<Move> {
  const to = versionNamed(tx, version);
  const isOfTheDay = rulebookFor(tx.actor.jurisdictionCode, tx.today).version === version;
  const chosen = isOfTheDay ? null : version;
  const works = await worksElsewhere(tx, project, to);
  if (works.length === 0 && (project.chosen_version ?? null) === chosen) refuse(`项目已按版本“${version}”办理`);
  return { to, chosen, works };
}

const NO_CHANGE: Pick<CaseChange, 'steps' | 'findings'> = { steps: [], findings: [] };

async function caseMoved(tx: Tx, project: ProjectRow, work: Work, to: Rulebook) {
  const { row: running, procedure } = work;
  const rulebook = readingBoth({ before: work.rulebook, after: to });
  const options = { rulebook, date: tx.today, running, without: running.subject_id };
  const { steps, findings } = caseChange(work, to, await projectDossier(tx.trx, project, options)) ?? NO_CHANGE;
  return {
    documentId: running.document_id,
    procedure: procedure.id,
    title: procedure.title,
    version: running.rulebook_version,
    obstacles: await obstaclesTo(tx, work, to),
    steps,
    findings,
  };
}

/** The same as it would be done, without doing it. */
export async function moveShown(tx: Tx, project: ProjectRow, { to, chosen, works }: Move) {
  const cases = [];
  for (const work of works) cases.push(await caseMoved(tx, project, work, to));
  const { version, title, number } = to;
  return { to: { version, title, number }, followsDay: chosen === null, cases };
}
