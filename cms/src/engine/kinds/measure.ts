/** 措施: a body may order it when the conditions hold. */
import { combine } from '../conditions/answer';
import { actorAnswer } from '../leaves/actor';
import { allOf } from '../three-valued';
import { type Judge, verdict } from './verdict';

export const measure: Judge<'measure'> = (inquiry, rule) => {
  const actor = rule.by ? [actorAnswer(inquiry, rule.by)] : [];
  return verdict(combine([...actor, inquiry.decide(rule.require)], allOf));
};
