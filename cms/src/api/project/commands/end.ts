/** 终止: open cases close, nothing further may be started, the plan's money is free for others. */
import { endProject } from '../../../cases/project/end-project';
import { decisionOn } from '../services/decision';

const WORDS: Record<string, string> = { ended: '项目已经终止。', retired: '项目已经停用。' };

export const end = decisionOn({
  event: 'project.end',
  refused: (stage) => WORDS[stage],
  apply: (tx, project) => endProject(tx, project),
});
