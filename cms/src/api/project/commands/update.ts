/** The unit corrects its declaration, as far as nothing keeps it as it stands. */
import { declarationRulebook } from '../../../cases/facts/hold';
import { keepOnProject } from '../../../cases/facts/keep-on-project';
import { mustMayState } from '../../../cases/facts/state-facts';
import { auditOf } from '../../../cases/judge';
import { mustNotBeWithdrawn } from '../../../cases/project/draft';
import type { CommandHandler } from '../../../write/command';
import { parsed } from '../../../write/input';
import { mustHaveSeen } from '../../../write/tx';
import { DECLARATION, declaredFacts } from '../services/declaration';
import { projectView } from '../services/project-view';
import { takeProject } from '../services/take';

export const updateProject: CommandHandler = async (tx, { params, body }) => {
  const project = await takeProject(tx, params.id);
  mustHaveSeen(tx, project.version);
  const rulebook = await declarationRulebook(tx, project);
  mustNotBeWithdrawn(project);
  const facts = declaredFacts(parsed(DECLARATION, body), { rulebook, today: tx.today });
  const findings = await mustMayState(tx, project, rulebook, facts);
  const before = await projectView(tx, project.document_id);
  await keepOnProject(tx, project, rulebook, facts);
  const after = await projectView(tx, project.document_id);
  const ids = { entity: 'project', entityId: project.document_id, project: project.document_id };
  return { data: after, audit: { ...ids, before, after, ...auditOf({ findings, override: null }, rulebook) } };
};
