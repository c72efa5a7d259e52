import { STAGES, type Stage, type Unsubmitted } from '../../engine/rulebook';

type State = Stage | Unsubmitted;

const ORDER: readonly State[] = STAGES;
const UNDER_CONTRACT: readonly State[] = ['contracted', 'building', 'completed', 'trial', 'accepted', 'operating'];

/** Once under contract a project does not go back: a second contract or a new service plan happens while it is built. */
export function stageAfter(current: State, next: State): State {
  const isBackwards = ORDER.indexOf(next) < ORDER.indexOf(current);
  return UNDER_CONTRACT.includes(current) && isBackwards ? current : next;
}
