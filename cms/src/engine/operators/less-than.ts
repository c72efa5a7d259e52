/** 低于、不足: below the limit, which itself does not count; unknown when nobody stated it. */
import { byQuantity } from './compare';

export const lessThan = byQuantity((side) => side < 0);
