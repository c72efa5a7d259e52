import type { Journey } from '../../support/journey';
import type { World } from '../../support/world';

/** One project through all chapters, in one world. */
export interface Story {
  world: World;
  life: Journey;
  /** The plan of its year. */
  plan: string;
  change?: string;
}
