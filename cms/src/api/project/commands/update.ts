/** The unit corrects its declaration, as long as nobody has it under review. */

import { mustBeUnused } from '../../../cases/forms/unique-facts';
import { auditOf, judge } from '../../../cases/judge';
import { changeProject } from '../../../cases/project/change-project';
import { mustBeActive } from '../../../cases/project/standing-stage';
import { projectDossier } from '../../../dossier';
import { readJson } from '../../../dossier/stored';
import type { Facts } from '../../../engine/facts';
import type { CommandHandler } from '../../../write/command';
import { Stale } from '../../../write/errors';
import { parsed } from '../../../write/input';
import { expectedVersion } from '../../../write/tx';
import { DECLARATION, declared } from '../services/declaration';
import { declarationRulebook, mustNotBeFrozen } from '../services/freezing';
import { projectView } from '../services/project-view';
import { takeProject } from '../services/take';

export const updateProject: CommandHandler = async (tx, { params, body }) => {
  const version = expectedVersion(tx);
  const project = await takeProject(tx, params.id);
  if (project.version !== version) throw new Stale(project.version);
  const rulebook = await declarationRulebook(tx, project);
  mustBeActive(project, rulebook);
  const dossier = await projectDossier(tx.trx, project, { rulebook, date: tx.today, actor: tx.actor });
  const judgement = judge(tx, rulebook, 'design.edit', dossier);
  await mustNotBeFrozen(tx, project);
  const before = await projectView(tx, project.document_id);
  const values = declared(parsed(DECLARATION, body), { rulebook, today: tx.today }, project.facts as string);
  await mustBeUnused(tx, rulebook, readJson<Facts>(values.facts as string, {}), project);
  await changeProject(tx, project, values);
  const after = await projectView(tx, project.document_id);
  const ids = { entity: 'project', entityId: project.document_id, project: project.document_id };
  return { data: after, audit: { ...ids, before, after, ...auditOf(judgement, rulebook) } };
};
