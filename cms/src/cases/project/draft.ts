/** A project that is not submitted: a draft of its unit, or one that the unit took back. */
import type { ProjectRow } from '../../dossier/rows';
import { UNSUBMITTED } from '../../engine/rulebook';
import { Conflict } from '../../write/errors';

type Staged = Pick<ProjectRow, 'stage'>;

export const isDraft = ({ stage }: Staged): boolean => stage === 'draft';
export const isUnsubmitted = ({ stage }: Staged): boolean => UNSUBMITTED.some((one) => one === stage);

/** For what goes on beside the procedures of a project, and is open to a draft as well. */
export function mustNotBeWithdrawn(project: Staged | null | undefined): void {
  if (project?.stage === 'withdrawn') throw new Conflict('草稿已撤回，不能再办理。', { stage: project.stage });
}

/** For decisions on the whole of a project. */
export function mustBeSubmitted(project: Staged): void {
  mustNotBeWithdrawn(project);
  if (isDraft(project))
    throw new Conflict('项目还是草稿，没有报送；不再申报的可以撤回草稿。', { stage: project.stage });
}
