/** 原则: shown with its text; stops nothing. */
import { type Judge, SATISFIED } from './verdict';

export const principle: Judge<'principle'> = () => SATISFIED;
