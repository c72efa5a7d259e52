/** 限额: a gate on a quantity or a date. */
import { type Judge, verdict } from './verdict';

export const limit: Judge<'limit'> = (inquiry, rule) => verdict(inquiry.decide(rule.require));
