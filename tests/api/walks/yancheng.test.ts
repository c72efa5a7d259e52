/** Yancheng's stories among people who do not know the rules. */
import { yancheng } from '../../../seeds/people/yancheng';
import { reservePool, TALES } from '../../../seeds/scenarios/yancheng';
import { course } from '../../../seeds/scenarios/yancheng/course';
import { walkThrough } from '../../support/unruly/walk-through';

walkThrough({
  place: yancheng,
  course,
  plans: ({ cast, book }) => [2024, 2025, 2026].flatMap((year) => reservePool(cast, book, year)),
  tales: TALES,
});
