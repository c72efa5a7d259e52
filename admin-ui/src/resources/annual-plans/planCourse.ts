import type { RulebookDetail, RulebookRule } from '../../types';

const LISTS = 'list-in-plan';

const stepsOf = ({ rules }: RulebookDetail, procedure: string): RulebookRule[] =>
  rules.filter((rule) => rule.kind === 'step' && rule.procedure === procedure);

/** How a plan comes about here: the procedure on the plan itself, else the one that lists projects in it. */
export function planCourse(rulebook: RulebookDetail | undefined) {
  const found =
    rulebook?.procedures.find(({ subject }) => subject === 'annual-plan') ??
    rulebook?.procedures.find(({ id }) => stepsOf(rulebook, id).some(({ effects }) => effects?.includes(LISTS)));
  if (!rulebook || !found) return undefined;
  // a step that two readings describe differently is one step
  const titles = new Map(stepsOf(rulebook, found.id).map(({ step, title }) => [step, title]));
  return { title: found.title, article: found.article ?? '', steps: [...titles.values()].join(' → ') };
}
