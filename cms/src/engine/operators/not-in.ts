/** 不属于: none of the values listed; unknown when nobody stated it. */
import { not } from '../three-valued';
import { among, type Operation } from './compare';

export const isNotIn: Operation = (actual, limit) => not(among(actual, limit));
