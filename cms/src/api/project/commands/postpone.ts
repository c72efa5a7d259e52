/** 延缓: everything rests where it is; the plan's money is free for others. */
import { postponeProject } from '../../../cases/project/end-project';
import { decisionOn } from '../services/decision';

const WORDS: Record<string, string> = {
  postponed: '项目已经缓建。',
  suspended: '项目已经暂停。',
  ended: '项目已经终止。',
  retired: '项目已经停用。',
};

export const postpone = decisionOn({
  event: 'project.postpone',
  refused: (stage) => WORDS[stage],
  apply: postponeProject,
});
