/** 义务, asked by another rule: is it fulfilled? When it is due is worked out in `duties/`. */
import { type Judge, verdict } from './verdict';

export const duty: Judge<'duty'> = (inquiry, rule) => verdict(inquiry.decide(rule.done));
