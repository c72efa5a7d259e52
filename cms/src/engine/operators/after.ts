/** 晚于、之后: the day itself does not count; unknown when nobody stated it. */
import { byDate } from './compare';

export const after = byDate((actual, limit) => actual > limit);
