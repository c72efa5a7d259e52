/** 达到、以上: the limit and above; unknown when nobody stated it. */
import { byQuantity } from './compare';

export const atLeast = byQuantity((side) => side >= 0);
