/** 包含: the list has the value (all of them when several are named); unknown when nobody stated the list. */
import { byList } from './compare';

export const includes = byList((actual, wanted) => wanted.every((value) => actual.includes(value)));
