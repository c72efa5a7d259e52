/** 不晚于、前: the day itself counts; unknown when nobody stated it. */
import { byDate } from './compare';

export const onOrBefore = byDate((actual, limit) => actual <= limit);
