/** 不包含: the list has none of the values; unknown when nobody stated the list. */
import { byList } from './compare';

export const excludes = byList((actual, unwanted) => !unwanted.some((value) => actual.includes(value)));
