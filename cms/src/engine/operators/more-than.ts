/** 超过: above the limit, which itself does not count; unknown when nobody stated it. */
import { byQuantity } from './compare';

export const moreThan = byQuantity((actual, limit) => actual > limit);
