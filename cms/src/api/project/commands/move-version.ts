/** 改用另一版本: the open cases of a project, and what is begun on it later, go by another version of the regulation. */
import { z } from 'zod';
import { onProject } from '../../../cases/ground';
import { auditOf, type Judgement, joined, judge } from '../../../cases/judge';
import { moveCase, obstaclesTo, workUnder } from '../../../cases/move-case';
import { notifyFindings } from '../../../cases/notices';
import { changeProject } from '../../../cases/project/change-project';
import { mustBeActive } from '../../../cases/project/standing-stage';
import { mustBeGiven } from '../../../cases/refusals/powers';
import { readWork, type Work } from '../../../cases/work';
import { projectDossier } from '../../../dossier';
import type { CaseRow, ProjectRow } from '../../../dossier/rows';
import { rulebookFor } from '../../../rulebooks/registry';
import type { CommandHandler } from '../../../write/command';
import { Conflict } from '../../../write/errors';
import { parsed } from '../../../write/input';
import { line, paragraph } from '../../../write/text-fields';
import { mustHaveSeen, type Tx } from '../../../write/tx';
import { OVERRIDE } from '../../case/commands/act';
import { type Move, moveOf } from '../services/moving';
import { projectView } from '../services/project-view';
import { takeProject } from '../services/take';

const EVENT = 'project.move-version';
export const TARGET = { rulebookVersion: line(40, '请选择版本') };
export const BODY = z.strictObject({
  ...TARGET,
  reason: paragraph(2000, '请写明理由'),
  override: OVERRIDE.optional(),
});

/** All or none: which case stands in the way, and by what. */
async function mustBeFree(tx: Tx, { to, works }: Move): Promise<void> {
  const obstacles: string[] = [];
  for (const work of works) {
    for (const obstacle of await obstaclesTo(tx, work, to)) obstacles.push(`“${work.procedure.title}”：${obstacle}`);
  }
  if (obstacles.length === 0) return;
  throw new Conflict(`不能改用版本“${to.version}”。${obstacles.join('；')}。可待该办件办结后再改用。`, { obstacles });
}

async function moved(tx: Tx, project: ProjectRow, work: Work, { to }: Move, reason?: string): Promise<Judgement> {
  // an earlier one may have brought about what this one stands on
  const row = (await tx.trx('cases').where({ id: work.row.id }).first()) as CaseRow;
  const found = workUnder(await readWork(tx, row, onProject(project)), to);
  if (!found) throw new Error(`no procedure ${work.procedure.id} in version ${to.version}`);
  return moveCase(tx, found, reason);
}

const named = ({ row }: Work) => ({
  case: row.document_id,
  procedure: row.procedure,
  rulebookVersion: row.rulebook_version,
});

export const moveVersion: CommandHandler = async (tx, { params, body }) => {
  const { rulebookVersion, reason, override } = parsed(BODY, body);
  const project = await takeProject(tx, params.id);
  mustHaveSeen(tx, project.version);
  const rulebook = rulebookFor(tx.actor.jurisdictionCode, tx.today);
  mustBeGiven(tx, rulebook, EVENT);
  mustBeActive(project, rulebook);
  const move = await moveOf(tx, project, rulebookVersion);
  const dossier = await projectDossier(tx.trx, project, { rulebook, date: tx.today, actor: tx.actor });
  let judgement = judge(tx, rulebook, EVENT, dossier, override?.reason);
  await mustBeFree(tx, move);
  const before = { chosenVersion: project.chosen_version, cases: move.works.map(named) };
  await changeProject(tx, project, { chosen_version: move.chosen });
  for (const work of move.works) {
    judgement = joined(judgement, await moved(tx, project, work, move, override?.reason));
  }
  await notifyFindings(tx, project, EVENT, judgement.findings);
  const cases = before.cases.map((one) => ({ ...one, rulebookVersion }));
  const after = { chosenVersion: move.chosen, rulebookVersion, reason, cases };
  const ids = { entity: 'project', entityId: project.document_id, project: project.document_id };
  const data = await projectView(tx, project.document_id);
  return { data, audit: { ...ids, before, after, ...auditOf(judgement, rulebook) } };
};
