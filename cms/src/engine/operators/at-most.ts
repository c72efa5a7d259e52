/** 不超过、以内: up to and including the limit; unknown when nobody stated it. */
import { byQuantity } from './compare';

export const atMost = byQuantity((side) => side <= 0);
