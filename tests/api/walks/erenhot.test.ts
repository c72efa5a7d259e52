/** A life in Erenhot among people who do not know the rules. */
import { erenhot } from '../../../seeds/people/erenhot';
import { course, openYear, TALES } from '../../support/unruly/erenhot-course';
import { walkThrough } from '../../support/unruly/walk-through';

walkThrough({ place: erenhot, course, plans: openYear, tales: TALES });
