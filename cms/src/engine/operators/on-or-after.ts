/** 不早于、起: the day itself counts; unknown when nobody stated it. */
import { byDate } from './compare';

export const onOrAfter = byDate((actual, limit) => actual >= limit);
