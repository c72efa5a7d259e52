/** 不是: different; unknown when nobody stated it. */
import { not } from '../three-valued';
import { equal, type Operation } from './compare';

export const isNot: Operation = (actual, limit) => not(equal(actual, limit));
