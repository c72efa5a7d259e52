/** 延缓: everything rests where it is; the plan's money is free for others. */
import { postponeProject } from '../../../cases/end-project';
import { decisionOn } from '../services/decision';

const WORDS: Record<string, string> = { postponed: '项目已经缓建。', ended: '项目已经终止。' };

export const postpone = decisionOn({
  event: 'project.postpone',
  refused: (stage) => WORDS[stage],
  apply: postponeProject,
});
