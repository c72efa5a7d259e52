/** 包含其一: the list has at least one of the values; unknown when nobody stated the list. */
import { byList } from './compare';

export const includesAny = byList((actual, wanted) => wanted.some((value) => actual.includes(value)));
