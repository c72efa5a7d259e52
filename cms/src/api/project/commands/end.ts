/** 终止: open cases close, nothing further may be started, the plan's money is free for others. */
import { endProject } from '../../../cases/end-project';
import { decisionOn } from '../services/decision';

export const end = decisionOn({
  event: 'project.end',
  refused: (stage) => (stage === 'ended' ? '项目已经终止。' : undefined),
  apply: (tx, project) => endProject(tx, project),
});
