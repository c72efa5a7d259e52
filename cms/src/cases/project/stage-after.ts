import { STAGES, type Stage } from '../../engine/rulebook';

const UNDER_CONTRACT: Stage[] = ['contracted', 'building', 'completed', 'trial', 'accepted', 'operating'];

/** Once under contract a project does not go back: a second contract or a new service plan happens while it is built. */
export function stageAfter(current: Stage, next: Stage): Stage {
  const isBackwards = STAGES.indexOf(next) < STAGES.indexOf(current);
  return UNDER_CONTRACT.includes(current) && isBackwards ? current : next;
}
