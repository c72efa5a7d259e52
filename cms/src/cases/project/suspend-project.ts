/** 暂停: building rests by an order, the plan's money stays with the project; what it waits for goes on. */
import type { ProjectRow } from '../../dossier/rows';
import { readJson } from '../../dossier/stored';
import type { Tx } from '../../write/tx';
import { changeProject, keepProjectFacts } from './change-project';
import { rememberStage, STAGE_BEFORE, STOPPED_IN, stageBefore } from './stage-before';

/** Ordered twice, it goes back to the stage it had before the first. */
export async function suspendProject(tx: Tx, project: ProjectRow, procedure: string): Promise<void> {
  if (project.stage === 'suspended') return;
  await rememberStage(tx, project, procedure);
  await changeProject(tx, project, { stage: 'suspended' });
}

/** Nothing to lift is nothing done: an order may have asked for putting right without stopping the work. */
export async function liftSuspension(tx: Tx, project: ProjectRow): Promise<void> {
  if (project.stage !== 'suspended') return;
  const stage = stageBefore(readJson(project.facts, {}));
  await keepProjectFacts(tx, project, { [STAGE_BEFORE]: null, [STOPPED_IN]: null });
  await changeProject(tx, project, { stage });
}
