/** 撤回: a unit gives up a draft. Nothing of it is deleted: it stays in the trail, and with its unit. */
import { z } from 'zod';
import { isDraft, mustNotBeWithdrawn } from '../../../cases/project/draft';
import { withdrawDraft } from '../../../cases/project/end-project';
import type { CommandHandler } from '../../../write/command';
import { Conflict } from '../../../write/errors';
import { parsed } from '../../../write/input';
import { mustHaveSeen } from '../../../write/tx';
import { projectView } from '../services/project-view';
import { takeProject } from '../services/take';

export const BODY = z.strictObject({ reason: z.string().trim().max(2000, '不能超过2000字').optional() });

export const withdraw: CommandHandler = async (tx, { params, body }) => {
  const { reason } = parsed(BODY, body);
  const project = await takeProject(tx, params.id);
  if (tx.version !== undefined) mustHaveSeen(tx, project.version);
  mustNotBeWithdrawn(project);
  if (!isDraft(project)) throw new Conflict('项目已经报送，不能作为草稿撤回。', { stage: project.stage });
  const before = { stage: project.stage };
  await withdrawDraft(tx, project);
  const ids = { entity: 'project', entityId: project.document_id, project: project.document_id };
  const data = await projectView(tx, project.document_id);
  return { data, audit: { ...ids, before, after: { stage: project.stage, reason } } };
};
