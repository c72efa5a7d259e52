/** 早于: the day itself does not count; unknown when nobody stated it. */
import { byDate } from './compare';

export const before = byDate((actual, limit) => actual < limit);
