/** Heilongjiang's stories among people who do not know the rules. */
import { heilongjiang } from '../../../seeds/people/heilongjiang';
import { TALES, yearPlan } from '../../../seeds/scenarios/heilongjiang';
import { course } from '../../../seeds/scenarios/heilongjiang/course';
import { walkThrough } from '../../support/unruly/walk-through';

walkThrough({
  place: heilongjiang,
  course,
  plans: ({ cast, book }) => [2024, 2025, 2026].flatMap((year) => yearPlan(cast, book, year)),
  tales: TALES,
});
