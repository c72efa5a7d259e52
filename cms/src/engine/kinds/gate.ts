/** 关口: something that must hold at an event. */
import { type Judge, verdict } from './verdict';

export const gate: Judge<'gate'> = (inquiry, rule) => verdict(inquiry.decide(rule.require));
