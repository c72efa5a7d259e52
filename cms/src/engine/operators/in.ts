/** 属于: one of the values listed; unknown when nobody stated it. */
import { among, type Operation } from './compare';

export const isIn: Operation = among;
