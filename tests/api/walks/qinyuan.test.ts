/** Qinyuan's stories among people who do not know the rules. */
import { qinyuan } from '../../../seeds/people/qinyuan';
import { TALES } from '../../../seeds/scenarios/qinyuan';
import { course } from '../../../seeds/scenarios/qinyuan/course';
import { walkThrough } from '../../support/unruly/walk-through';

walkThrough({ place: qinyuan, course, tales: TALES });
