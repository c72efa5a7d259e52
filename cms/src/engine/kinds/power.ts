/** 职权: only these bodies may do it. */
import { actorAnswer } from '../leaves/actor';
import { type Judge, verdict } from './verdict';

export const power: Judge<'power'> = (inquiry, rule) => verdict(actorAnswer(inquiry, rule.by));
