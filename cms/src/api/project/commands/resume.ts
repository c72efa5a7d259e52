/** 恢复: a postponed project goes on where it stood. */
import { resumeProject, stageBefore } from '../../../cases/end-project';
import { readJson } from '../../../dossier/stored';
import { decisionOn } from '../services/decision';

export const resume = decisionOn({
  event: 'project.resume',
  refused: (stage) => (stage === 'postponed' ? undefined : '只有缓建的项目可以恢复。'),
  apply: (tx, project) => resumeProject(tx, project, stageBefore(readJson(project.facts, {}))),
});
