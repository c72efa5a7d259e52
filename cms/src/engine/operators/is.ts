/** 是: equal; unknown when nobody stated it. */
import { equal, type Operation } from './compare';

export const is: Operation = equal;
