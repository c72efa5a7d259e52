/** 超过: above the limit, which itself does not count; unknown when nobody stated it. */
import { byQuantity } from './compare';

export const moreThan = byQuantity((side) => side > 0);
