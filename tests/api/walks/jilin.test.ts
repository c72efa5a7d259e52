/** Jilin's stories among people who do not know the rules. */
import { jilin } from '../../../seeds/people/jilin';
import { TALES } from '../../../seeds/scenarios/jilin';
import { course } from '../../../seeds/scenarios/jilin/course';
import { provincialPlan } from '../../../seeds/scenarios/jilin/province';
import { walkThrough } from '../../support/unruly/walk-through';

walkThrough({ place: jilin, course, plans: ({ cast }) => provincialPlan(cast), tales: TALES });
