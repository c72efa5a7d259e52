/** A unit writes a project down. Nothing is judged yet: rules speak when it is submitted. */
import { rulebookFor } from '../../../rulebooks/registry';
import type { CommandHandler } from '../../../write/command';
import { parsed } from '../../../write/input';
import { DECLARATION } from '../services/declaration';
import { newDraft } from '../services/new-draft';
import { projectView } from '../services/project-view';

export const createProject: CommandHandler = async (tx, { body }) => {
  const rulebook = rulebookFor(tx.actor.jurisdictionCode, tx.today);
  const documentId = await newDraft(tx, rulebook, parsed(DECLARATION, body));
  const data = await projectView(tx, documentId);
  const audit = {
    entity: 'project',
    entityId: documentId,
    project: documentId,
    after: data,
    rulebookVersion: rulebook.version,
  };
  return { status: 201, data, audit };
};
