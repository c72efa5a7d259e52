/** 恢复: a project that was put off or stopped goes on where it stood. */
import { resumeProject } from '../../../cases/project/end-project';
import { stageBefore } from '../../../cases/project/stage-before';
import { liftSuspension } from '../../../cases/project/suspend-project';
import { readJson } from '../../../dossier/stored';
import { decisionOn } from '../services/decision';

const RESTING = ['postponed', 'suspended'];

export const resume = decisionOn({
  event: 'project.resume',
  refused: (stage) => (RESTING.includes(stage) ? undefined : '只有缓建或暂停的项目可以恢复。'),
  apply: (tx, project) =>
    project.stage === 'suspended'
      ? liftSuspension(tx, project)
      : resumeProject(tx, project, stageBefore(readJson(project.facts, {}))),
});
